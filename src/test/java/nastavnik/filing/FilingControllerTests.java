package nastavnik.filing;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.decision.Review;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.report.ReportState;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class FilingControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    nastavnik.turnout.ReportFigures figures;

    @Autowired
    ReportLists lists;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Review review;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();
    long schoolId;
    long id;

    @BeforeEach
    void quarter() {
        schools = ReportSamples.schools(register, 2);
        entities.flush();
        periods.open(THIRD.previous());
        periods.open(THIRD);
        schoolId = schools.getFirst().id();
        id = lists.of(List.of(schoolId)).getFirst().id();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void draftGrowsAndIsSentOnce() {
        assertThat(write("check", "Первый месяц", "", "", "")).hasRedirectedUrl("/reports/" + id + "/submission/new");
        assertThat(open("/submission/new")).hasRedirectedUrl("/reports/" + id + "/edit?check=true");
        assertThat(page("/edit?check=true")).contains("Напишите месяц или дату", "Первый месяц");

        write("check", "Первый месяц", "ноябрь 2026 г.", "Клуб наставников", "https://school1.example.org/klub");
        assertThat(page("/submission/new")).contains("Клуб наставников", "Отправить отчёт");
        assertThat(post("/submission", "version", version())).hasRedirectedUrl("/reports/" + id + "/submission");
        assertThat(post("/submission", "version", version())).hasRedirectedUrl("/reports/" + id + "/submission");
        assertThat(page("/submission"))
                .contains("2026-3/" + id, schools.getFirst().shortName());
        entities.flush();
        assertThat(reports.sheet(id, Persona.person(nastavnik.access.Role.DIRECTOR, schoolId))
                        .submissions())
                .isEqualTo(1);
    }

    @Test
    void curatorPreparesButCannotSend() {
        assertThat(mvc.post()
                        .uri("/reports/" + id + "/submission")
                        .param("version", version())
                        .with(Persona.curator(schoolId))
                        .with(csrf()))
                .hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/edit", "", "/submission/new", "/submission", "/no-data/new", "/copying/new", "/form.xlsx"})
    void anotherSchoolsReportDoesNotExist(String page) {
        assertThat(mvc.get()
                        .uri("/reports/" + id + page)
                        .with(Persona.director(schools.getLast().id())))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/draft", "/autosave", "/no-data", "/no-data/removal", "/submission"})
    void anotherSchoolsReportCannotBeWritten(String path) {
        assertThat(mvc.post()
                        .uri("/reports/" + id + path)
                        .param("version", "0")
                        .param("topic", "Чужая тема")
                        .with(Persona.director(schools.getLast().id()))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void secondWindowLosesNothing() {
        var seen = version();
        write("save", "Тема директора", "октябрь", "", "");
        entities.clear();
        var second = mvc.post()
                .uri("/reports/" + id + "/draft")
                .param("version", seen)
                .param("webinar", "new")
                .param("topic", "Тема куратора")
                .param("dates", "ноябрь")
                .param("then", "save")
                .with(Persona.curator(schoolId))
                .with(csrf())
                .exchange();
        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("Тема директора", "Тема куратора", "Объединить оба");
        var autosaved = mvc.post()
                .uri("/reports/" + id + "/autosave")
                .param("version", seen)
                .param("topic", "Тема куратора")
                .with(Persona.curator(schoolId))
                .with(csrf())
                .exchange();
        assertThat(autosaved).hasStatus(409).bodyText().contains("conflict");
    }

    @Test
    void nilAnswerGivesTheLinesBackWhenItIsWithdrawn() {
        write("no-data", "Первый месяц", "ноябрь", "", "");
        assertThat(page("/no-data/new")).contains("В отчёте 1 строка");
        post("/no-data", "version", version());
        assertThat(page("/edit")).contains("Школа отвечает").doesNotContain("Первый месяц");
        post("/no-data/removal", "version", version());
        assertThat(page("/edit")).contains("Первый месяц");
        assertThat(lists.of(List.of(schoolId)).getFirst().state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void doubtfulDatesAreNamedBeforeSending() {
        write("save", "Первый месяц", "31.02.2026", "Клуб", "https://school1.example.org/klub");
        assertThat(page("/submission/new")).contains("Вебинар 1: срок «31.02.2026»");
        write("save", "Первый месяц", "март 2019", "Клуб", "https://school1.example.org/klub");
        assertThat(page("/submission/new")).contains("Вебинар 1: срок «март 2019» уже прошёл");
        assertThat(page("/edit")).containsPattern("id=\"tip-dates-\\w+\">Этот срок прошёл");
        write("save", "Первый месяц", "октябрь 2026 г.", "Клуб", "https://school1.example.org/klub");
        assertThat(page("/submission/new")).doesNotContain("Вебинар 1:");
    }

    @Test
    void errorStandsAtItsFieldAndDoubtIsNoError() {
        write("save", "Первый месяц", "завтра", "Клуб", "https://school1.example.org/klub");
        assertThat(page("/edit"))
                .contains("2 строки, стоит уточнить: 1")
                .containsPattern("id=\"note-dates-\\w+\"></div>")
                .containsPattern("id=\"tip-dates-\\w+\">Не похоже на месяц");

        mvc.post()
                .uri("/reports/" + id + "/draft")
                .param("version", version())
                .param("webinar", "new")
                .param("topic", "Т".repeat(600))
                .param("dates", "завтра")
                .param("fillerName", "1")
                .param("fillerPost", "куратор")
                .param("fillerPhone", "")
                .param("fillerEmail", "кривой@")
                .param("then", "check")
                .with(Persona.director(schoolId))
                .with(csrf())
                .exchange();
        entities.flush();
        assertThat(page("/edit?check=true"))
                .contains("1 строка, осталось заполнить или исправить: 4, стоит уточнить: 1")
                .contains("Стоит уточнить, но отправить можно и так:", "Т".repeat(600))
                .contains("id=\"note-fillerEmail\">Проверьте e-mail")
                .contains("id=\"note-fillerPhone\">Напишите телефон")
                .contains("id=\"note-fillerName\">Проверьте фамилию")
                .containsPattern("id=\"note-topic-\\w+\">Сократите тему")
                .containsPattern("id=\"fillerEmail\"[^>]*is-invalid|is-invalid[^>]*id=\"fillerEmail\"");
    }

    @Test
    void linesOfTheLastQuarterAreChosenOneByOne() {
        ReportSamples.accepted(
                earlier,
                THIRD.previous(),
                schoolId,
                new nastavnik.reportform.ReportContent(
                        List.of(ReportSamples.webinar("w1", "Первый месяц", "май 2026 г.")),
                        List.of(
                                ReportSamples.practice("p1", "Клуб «Друг»", "https://school1.example.org/klub"),
                                ReportSamples.practice("p2", "Сад", "https://school1.example.org/sad"),
                                ReportSamples.practice("p3", "Хор", "https://school1.example.org/hor")),
                        ReportSamples.FILLER));
        write("copy", "Первый месяц", "ноябрь", "КЛУБ ДРУГ", "");

        assertThat(page("/copying/new"))
                .contains("Сад", "Хор", "уже есть, но без ссылки: вписать https://school1.example.org/klub")
                .containsPattern("Первый месяц</span> <span class=\"state state-idle\">уже есть")
                .containsPattern("value=\"practice-p2\" checked");
        assertThat(mvc.post()
                        .uri("/reports/" + id + "/copying")
                        .param("version", version())
                        .param("line", "practice-p1")
                        .param("line", "practice-p3")
                        .with(Persona.director(schoolId))
                        .with(csrf()))
                .hasRedirectedUrl("/reports/" + id + "/edit");
        entities.flush();
        assertThat(reports.sheet(id).now().content().practices())
                .extracting(line -> line.name() + " " + line.link())
                .containsExactly("КЛУБ ДРУГ https://school1.example.org/klub", "Хор https://school1.example.org/hor");
    }

    @Test
    void secondSendingHasItsOwnReceiptAndSaysWhenTheFirstCame() {
        clock.set(java.time.Instant.parse("2026-10-07T06:00:00Z"));
        write("check", "Первый месяц", "ноябрь 2026 г.", "Клуб", "https://school1.example.org/klub");
        post("/submission", "version", version());
        entities.flush();
        var methodologist = Persona.person(nastavnik.access.Role.METHODOLOGIST);
        review.sendBack(id, reports.sheet(id).version(), "Уточните месяц", java.util.Map.of(), methodologist);
        entities.flush();
        clock.set(java.time.Instant.parse("2026-10-09T06:00:00Z"));
        post("/submission", "version", version());
        entities.flush();

        assertThat(page("/submission"))
                .contains("2026-3/" + id + ", отправка 2", "впервые 7 октября, на 2 дня позже срока");
        assertThat(page("")).contains("впервые 7 октября, на 2 дня позже срока");
        assertThat(mvc.get().uri("/reports").with(Persona.director(schoolId)))
                .bodyText()
                .contains("9 октября", "впервые 7 октября, на 2 дня позже срока");
        assertThat(mvc.get().uri("/report-periods/2026-3").with(Persona.methodologist()))
                .bodyText()
                .contains("9 октября", "впервые 7 октября, на 2 дня позже срока");
        assertThat(figures.deliveries(periods.find(THIRD).orElseThrow()))
                .filteredOn(delivery -> delivery.schoolId() == schoolId)
                .extracting(nastavnik.turnout.Delivery::came, nastavnik.turnout.Delivery::cameAgain)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        java.time.LocalDate.of(2026, 10, 7), java.time.LocalDate.of(2026, 10, 9)));
    }

    private MvcTestResult write(String then, String topic, String dates, String name, String link) {
        var filled = name.isEmpty() ? "" : "Петрова Анна Ильинична";
        var answer = mvc.post()
                .uri("/reports/" + id + "/draft")
                .param("version", version())
                .param("webinar", "new")
                .param("topic", topic)
                .param("dates", dates)
                .param("practice", "new")
                .param("name", name)
                .param("link", link)
                .param("fillerName", filled)
                .param("fillerPost", name.isEmpty() ? "" : "куратор")
                .param("fillerPhone", name.isEmpty() ? "" : "8 (350) 555-00-00")
                .param("then", then)
                .with(Persona.director(schoolId))
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private MvcTestResult post(String path, String name, String value) {
        var answer = mvc.post()
                .uri("/reports/" + id + path)
                .param(name, value)
                .with(Persona.director(schoolId))
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private MvcTestResult open(String path) {
        return mvc.get()
                .uri("/reports/" + id + path)
                .with(Persona.director(schoolId))
                .exchange();
    }

    private String page(String path) {
        var answer = open(path);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String version() {
        return Integer.toString(reports.sheet(id, Persona.person(nastavnik.access.Role.DIRECTOR, schoolId))
                .version());
    }
}
