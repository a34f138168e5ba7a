package nastavnik.correction;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.consolidation.Consolidations;
import nastavnik.decision.Review;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.ReportState;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.selection.Selections;
import nastavnik.turnout.ReportFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/** The methodologist mends a line in the school's place: with a note, and what was sent stays as it was. */
@PortalTest
class CorrectionControllerTests {

    private static final SignedIn METHODOLOGIST = Persona.person(Role.METHODOLOGIST);
    private static final String WHY = "Страница переехала, ссылка обновлена";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Reports reports;

    @Autowired
    ReportFigures figures;

    @Autowired
    Review review;

    @Autowired
    Filing filing;

    @Autowired
    Selections selections;

    @Autowired
    Consolidations consolidations;

    @Autowired
    Accounts accounts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private School school;
    private long report;

    @BeforeEach
    void reportThatWaits() {
        school = ReportSamples.schools(register, 1).getFirst();
        periods.open(THIRD);
        report = ReportSamples.submitted(
                earlier, THIRD, school.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();
    }

    @Test
    void correctionIsASendingOfItsOwnAndWhatTheSchoolSentStays() throws Exception {
        AccountSamples.enrolled(accounts, "anna", Role.DIRECTOR, school.id());
        entities.flush();
        var copy = "/reports/" + report + "/submissions/1/copy";
        var sent = raw("select sent::text from report_submission where number = 1");
        var printed = article(page(copy, Persona.director(school.id())));

        assertThat(page("/reports/" + report, Persona.methodologist())).contains("Исправить за школу");
        assertThat(correct(version(), "https://shkola.example.ru/novyi", WHY)).hasRedirectedUrl("/reports/" + report);

        assertThat(raw("select sent::text from report_submission where number = 1"))
                .isEqualTo(sent);
        assertThat(article(page(copy, Persona.director(school.id())))).isEqualTo(printed);
        assertThat(raw("select correction from report_submission where number = 2"))
                .isEqualTo(WHY);
        var now = reports.sheet(report);
        assertThat(now.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(now.submissions()).isEqualTo(2);
        assertThat(now.submittedAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));

        assertThat(page("/reports/" + report, Persona.director(school.id())))
                .contains("Исправлено за школу", WHY, "отправка 1", "изменена 1 строка", "изменено")
                .contains("<ins>novyi</ins>", "<del>nastavnik</del>", "Отчёт исправлен за школу");
        assertThat(page("/reports/" + report + "/submissions/2/copy", Persona.director(school.id())))
                .contains("Причина исправления", WHY)
                .doesNotContain("Подпись руководителя", "Приложить скан");
        assertThat(page("/reports/" + report + "/submission", Persona.director(school.id())))
                .contains("/submissions/1/copy");
        assertThat(jdbc.sql("select path from notice n where kind = 'REPORT_CORRECTED'")
                        .query(String.class)
                        .list())
                .containsExactly("/reports/" + report);
        assertThat(raw("select text from notice where kind = 'REPORT_CORRECTED'"))
                .contains("Методист исправил строки")
                .doesNotContain(WHY);
    }

    @Test
    void summaryTakesTheCorrectedLineAndCountsNoReturn() {
        correct(version(), "https://shkola.example.ru/novyi", WHY);
        review.accept(report, version(), METHODOLOGIST);
        correct(version(), "https://shkola.example.ru/esche", "Опечатка");
        entities.flush();
        var period = periods.find(THIRD).orElseThrow();

        assertThat(selections.lines(period)).extracting("second").contains("https://shkola.example.ru/esche");
        assertThat(figures.deliveries(period)).singleElement().satisfies(delivery -> {
            assertThat(delivery.returns()).isZero();
            assertThat(delivery.state()).isEqualTo(ReportState.ACCEPTED);
            assertThat(delivery.daysLate()).isZero();
        });
    }

    @Test
    void withoutAReasonOrAChangeOrWithABrokenLinkNothingIsStored() {
        assertThat(correct(version(), "https://shkola.example.ru/novyi", " "))
                .hasStatus(422)
                .bodyText()
                .contains("https://shkola.example.ru/novyi", "id=\"error-why\"");
        assertThat(correct(version(), "https://shkola.example.ru/nastavnik", WHY))
                .hasStatus(422)
                .bodyText()
                .contains("Исправьте хотя бы одну строку");
        assertThat(correct(version(), "javascript:alert(1)", WHY))
                .hasStatus(422)
                .bodyText()
                .contains("Проверьте ссылку", "javascript:alert(1)");
        assertThat(reports.sheet(report).submissions()).isOne();
    }

    @Test
    void whoIsSlowerSeesWhatIsThereAndKeepsWhatHeTyped() {
        var read = version();
        correct(read, "https://shkola.example.ru/novyi", "Другой методист");
        entities.flush();

        var beaten = correct(read, "https://shkola.example.ru/moi", WHY);
        assertThat(beaten).hasStatus(409);
        assertThat(text(beaten))
                .contains(
                        "Пока вы правили, отчёт изменился",
                        "https://shkola.example.ru/moi",
                        "Сейчас в отчёте: Школа молодого учителя — https://shkola.example.ru/novyi",
                        WHY,
                        "name=\"version\" value=\"" + version() + "\"");
        assertThat(reports.sheet(report).submissions()).isEqualTo(2);
        assertThat(correct(version(), "https://shkola.example.ru/moi", WHY)).hasRedirectedUrl("/reports/" + report);
    }

    @Test
    void whatTheSchoolMendsOrWhatIsFrozenCannotBeCorrected() {
        var read = version();
        review.sendBack(report, read, "Уточните", Map.of(), METHODOLOGIST);
        entities.flush();
        var late = correct(read, "https://shkola.example.ru/moi", WHY);
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Отчёт у школы", "https://shkola.example.ru/moi", WHY);
        assertThat(mvc.get()
                        .uri("/reports/" + report + "/correction/new")
                        .with(Persona.methodologist())
                        .exchange())
                .hasStatus(404);

        review.withdraw(report, version(), METHODOLOGIST);
        entities.flush();
        review.accept(report, version(), METHODOLOGIST);
        consolidations.freeze(THIRD, periods.find(THIRD).orElseThrow().version(), METHODOLOGIST);
        entities.flush();
        assertThat(text(correct(version(), "https://shkola.example.ru/moi", WHY)))
                .contains("Сводная зафиксирована", "/report-periods/2026-3/consolidation");
        assertThat(page("/reports/" + report, Persona.methodologist())).doesNotContain("Исправить за школу");
        assertThat(reports.sheet(report).submissions()).isOne();
    }

    @Test
    void resentReportShowsWhatBecameOfTheRemarks() {
        review.sendBack(
                report, version(), "Проверьте даты", Map.of("w1", "Укажите месяц", "p1", "Ссылка?"), METHODOLOGIST);
        entities.flush();
        var director = Persona.person(Role.DIRECTOR, school.id());
        var mended = new ReportContent(
                List.of(
                        ReportSamples.webinar("w1", "Первые сто дней молодого учителя", "декабрь 2026 г."),
                        ReportSamples.webinar("w2", "Вторая тема", "май 2027 г.")),
                List.of(ReportSamples.practice("p1", "Школа молодого учителя", "https://shkola.example.ru/nastavnik")),
                ReportSamples.FILLER);
        filing.submit(report, filing.save(report, version(), mended, director).version(), director);
        entities.flush();

        assertThat(page("/reports/" + report, Persona.methodologist()))
                .contains("Отличия от отправки 1: изменена 1 строка, добавлена 1 строка.")
                .contains("Замечания к отправке 1", "Проверьте даты")
                .containsSubsequence("строка изменена", "Укажите месяц", "строка не изменена", "Ссылка?")
                .contains("<ins>декабрь", "<del>ноябрь", "новая строка");
        assertThat(page("/reports/" + report + "/submissions/1", Persona.methodologist()))
                .contains("Замечание: Укажите месяц");
        assertThat(page("/reports/" + report + "/comparison?before=2&after=1", Persona.director(school.id())))
                .contains("Сравнение отправок", "убрана 1 строка", "<del>Вторая тема</del>");
        assertThat(page("/reports/" + report + "/comparison?before=2&after=2", Persona.methodologist()))
                .contains("ничего не изменилось");
    }

    private int version() {
        return reports.sheet(report).version();
    }

    private MvcTestResult correct(int version, String link, String why) {
        return mvc.post()
                .uri("/reports/" + report + "/correction")
                .param("version", Integer.toString(version))
                .param("why", why)
                .param("lines[0].mark", "w1")
                .param("lines[0].first", "Первые сто дней молодого учителя")
                .param("lines[0].second", "ноябрь 2026 г.")
                .param("lines[1].mark", "p1")
                .param("lines[1].first", "Школа молодого учителя")
                .param("lines[1].second", link)
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }

    private String page(String path, RequestPostProcessor who) {
        var answer = mvc.get().uri(path).with(who).exchange();
        assertThat(answer).hasStatusOk();
        entities.flush();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String article(String page) {
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    private String raw(String sql) {
        entities.flush();
        return jdbc.sql(sql).query(String.class).single();
    }
}
