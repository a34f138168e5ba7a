package nastavnik.review;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.calendar.Quarter;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import nastavnik.turnout.ReportFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class PeriodManagementTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportFigures figures;

    @Autowired
    ReportLists lists;

    @Autowired
    EntityManager entities;

    @Autowired
    TestClock clock;

    List<School> schools = List.of();
    long reportId;

    @BeforeEach
    void openQuarter() {
        schools = ReportSamples.schools(register, 2);
        periods.open(THIRD);
        entities.flush();
        reportId = lists.of(List.of(schools.getFirst().id())).getFirst().id();
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    private int version() {
        entities.flush();
        entities.clear();
        return periods.find(THIRD).orElseThrow().version();
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = mvc.post().uri(uri).with(Persona.methodologist()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String words(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult dates(String school, String centre, String late, String edits) {
        version();
        return dates(periods.find(THIRD).orElseThrow().dates().key(), school, centre, late, edits);
    }

    private MvcTestResult dates(String read, String school, String centre, String late, String edits) {
        return post(
                "/report-periods/2026-3/dates",
                "read",
                read,
                "schoolDue",
                school,
                "centreDue",
                centre,
                "lateUntil",
                late,
                "editsUntil",
                edits,
                "reason",
                "Праздники");
    }

    @Test
    void datesAreMovedWithAReason() {
        assertThat(dates("07.10.2026", "12.10.2026", "20.10.2026", "25.10.2026"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/report-periods/2026-3");

        version();
        assertThat(periods.find(THIRD).orElseThrow().lateUntil()).isEqualTo("2026-10-20");
    }

    @Test
    void formOfDatesLeftOpenOvernightIsTakenThoughTheCensusWasTakenAnew() {
        var fourth = new Quarter(2026, 4);
        periods.prepare(fourth);
        entities.flush();
        entities.clear();
        var opened = periods.find(fourth).orElseThrow();
        clock.set(LocalDateTime.of(2026, 10, 2, 9, 0), ZoneId.of("Europe/Moscow"));
        periods.openDue();
        entities.flush();
        entities.clear();
        assertThat(periods.find(fourth).orElseThrow().version()).isGreaterThan(opened.version());

        assertThat(post(
                        "/report-periods/2026-4/dates",
                        "read",
                        opened.dates().key(),
                        "schoolDue",
                        "12.01.2027",
                        "centreDue",
                        "15.01.2027",
                        "lateUntil",
                        "31.01.2027",
                        "editsUntil",
                        "10.02.2027",
                        "reason",
                        "Каникулы"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(periods.find(fourth).orElseThrow().schoolDue()).isEqualTo("2027-01-12");
    }

    @Test
    void ofTwoWhoMoveTheDatesTheSecondIsToldAndLosesNothing() {
        var read = periods.find(THIRD).orElseThrow().dates().key();
        assertThat(dates("07.10.2026", "12.10.2026", "20.10.2026", "25.10.2026"))
                .hasStatus(HttpStatus.FOUND);
        version();

        var page = dates(read, "08.10.2026", "13.10.2026", "21.10.2026", "26.10.2026");
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page))
                .contains("Сейчас школы сдают до 07.10.2026", "value=\"08.10.2026\"", "Праздники")
                .contains(periods.find(THIRD).orElseThrow().dates().key());
        version();
        assertThat(periods.find(THIRD).orElseThrow().schoolDue()).isEqualTo("2026-10-07");
    }

    @Test
    void datesOutOfOrderStayInTheirFields() {
        var page = dates("07.10.2026", "01.10.2026", "02.10.2026", "31.02.2026");
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(page)).contains("31.02.2026", "Праздники");

        page = dates("07.10.2026", "01.10.2026", "02.10.2026", "03.10.2026");
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(page)).contains("Не раньше срока, до которого сдают школы");
        version();
        assertThat(periods.find(THIRD).orElseThrow().schoolDue()).isEqualTo("2026-10-05");
    }

    @Test
    void ofTwoWhoChangeThePeriodTheSecondIsTold() {
        var read = version();
        assertThat(post("/report-periods/2026-3/closing", "version", Integer.toString(read)))
                .hasStatus(HttpStatus.FOUND);
        version();
        assertThat(post("/report-periods/2026-3/closing", "version", Integer.toString(read)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void intakeIsEndedAndBegunAnew() {
        assertThat(mvc.get().uri("/report-periods/2026-3/closing").with(Persona.methodologist()))
                .hasStatusOk();
        post("/report-periods/2026-3/closing", "version", Integer.toString(version()));
        version();
        assertThat(periods.find(THIRD).orElseThrow().state()).isEqualTo(PeriodState.CLOSED);
        assertThat(mvc.get()
                        .uri("/reports/" + reportId + "/edit")
                        .with(Persona.director(schools.getFirst().id())))
                .hasStatus(HttpStatus.FOUND);

        assertThat(post("/report-periods/2026-3/reopening", "version", Integer.toString(version()), "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(
                        "/report-periods/2026-3/reopening",
                        "version",
                        Integer.toString(version()),
                        "reason",
                        "Две школы не успели"))
                .hasStatus(HttpStatus.FOUND);
        version();
        assertThat(periods.find(THIRD).orElseThrow().state()).isEqualTo(PeriodState.OPEN);
    }

    private MvcTestResult reopen(int read) {
        return post(
                "/report-periods/2026-3/reopening", "version", Integer.toString(read), "reason", "Две школы не успели");
    }

    @Test
    void reasonForReopeningStaysWhereThePeriodHasChanged() {
        post("/report-periods/2026-3/closing", "version", Integer.toString(version()));
        var read = version();
        dates("07.10.2026", "12.10.2026", "20.10.2026", "25.10.2026");
        var now = version();

        var page = reopen(read);
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page))
                .contains("квартал изменил кто-то другой", "Две школы не успели</textarea>", "value=\"" + now + "\"")
                .doesNotContain("disabled");
        assertThat(reopen(now)).hasStatus(HttpStatus.FOUND);
        version();
        assertThat(periods.find(THIRD).orElseThrow().state()).isEqualTo(PeriodState.OPEN);

        page = reopen(now);
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page))
                .contains("приём уже открыл кто-то другой", "Две школы не успели</textarea>", "disabled");
    }

    @Test
    void reasonForReopeningStaysWhereTheSummaryWasFrozen() {
        post("/report-periods/2026-3/closing", "version", Integer.toString(version()));
        var read = version();
        periods.freeze(THIRD, read);

        version();
        var page = reopen(read);
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page)).contains("Сводная зафиксирована", "Две школы не успели</textarea>", "disabled");
    }

    @Test
    void runningQuarterIsOpenedByHand() {
        periods.openDue();
        entities.flush();
        var director = Persona.director(schools.getFirst().id());
        var running = lists.of(List.of(schools.getFirst().id())).getFirst().id();
        assertThat(mvc.get().uri("/reports/" + running + "/edit").with(director))
                .bodyText()
                .satisfies(
                        page -> assertThat(HtmlUtils.htmlUnescape(page)).contains("Отправить можно с 1 января 2027"));
        assertThat(mvc.get().uri("/report-periods/new").with(Persona.methodologist()))
                .bodyText()
                .contains("IV квартал 2026", "II квартал 2026")
                .doesNotContain(">III квартал 2026");

        assertThat(post("/report-periods", "quarter", "2026-4")).hasRedirectedUrl("/report-periods/2026-4");

        version();
        assertThat(periods.find(new Quarter(2026, 4)).orElseThrow().state()).isEqualTo(PeriodState.OPEN);
        assertThat(post("/report-periods", "quarter", "2027-1")).hasRedirectedUrl("/report-periods/new");
        assertThat(post("/report-periods", "quarter", "никакой")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void schoolAsksAndTheMethodologistAnswers() {
        var director = Persona.director(schools.getFirst().id());
        assertThat(ask(director, "05.10.2026", "Командировка")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ask(director, "09.10.2026", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ask(director, "09.10.2026", "Командировка")).hasStatus(HttpStatus.FOUND);
        assertThat(ask(Persona.director(schools.getLast().id()), "09.10.2026", "Чужой"))
                .hasStatus(HttpStatus.NOT_FOUND);
        entities.flush();

        var list = mvc.get()
                .uri("/report-periods/2026-3/extensions")
                .with(Persona.methodologist())
                .exchange();
        assertThat(words(list)).contains("Командировка", "ждёт ответа");
        var link = words(list).replaceAll("(?s).*href=\"(/report-periods/2026-3/extensions/\\d+)\".*", "$1");
        assertThat(post(link, "decision", "decline", "until", "09.10.2026", "answer", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(link, "decision", "grant", "until", "04.10.2026", "answer", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(link, "decision", "grant", "until", "08.10.2026", "answer", "Хорошо"))
                .hasStatus(HttpStatus.FOUND);
        entities.flush();
        entities.clear();
        assertThat(post(link, "decision", "decline", "until", "08.10.2026", "answer", "Нет"))
                .hasRedirectedUrl("/report-periods/2026-3/extensions");
        assertThat(mvc.get().uri(link).with(Persona.methodologist()))
                .hasRedirectedUrl("/report-periods/2026-3/extensions");
        assertThat(words(mvc.get()
                        .uri("/report-periods/2026-3/extensions")
                        .with(Persona.methodologist())
                        .exchange()))
                .contains("срок продлён", "Хорошо");
        entities.clear();
        assertThat(mvc.get().uri("/reports/" + reportId + "/edit").with(director))
                .bodyText()
                .satisfies(page -> assertThat(HtmlUtils.htmlUnescape(page)).contains("8 октября"));
        assertThat(words(mvc.get()
                        .uri("/report-periods/2026-3")
                        .with(Persona.controller())
                        .exchange()))
                .contains("срок продлён до 8 октября");
        var id = link.replaceAll(".*/", "");
        extensionIsRemovedOnceTheNumbersAreRead(id);
        assertThat(words(seen("/reports/" + reportId + "/extension", director)))
                .contains("отменено методистом")
                .doesNotContain("отозвано");
    }

    private void extensionIsRemovedOnceTheNumbersAreRead(String id) {
        var list = "/report-periods/2026-3/extensions";
        assertThat(words(seen(list, Persona.methodologist())))
                .contains("method=\"get\" action=\"" + list + "/removal\"")
                .doesNotContain("checked");
        assertThat(mvc.get().uri(list + "/removal").with(Persona.methodologist()))
                .hasRedirectedUrl(list);
        var question = seen(list + "/removal?id=" + id + "&id=0", Persona.methodologist());
        assertThat(question).hasStatusOk();
        assertThat(words(question))
                .contains("Будет отменено 1 продление у 1 школы.", "href=\"" + list + "?id=" + id + "\"")
                .contains("action=\"" + list + "/removal?id=" + id + "\"");
        entities.clear();
        assertThat(reports.sheet(reportId).terms().due()).isEqualTo("2026-10-08");
        assertThat(words(seen(list + "?id=" + id, Persona.methodologist()))).contains("checked=\"checked\"");

        assertThat(post(list + "/removal?id=" + id)).hasStatus(HttpStatus.FOUND);
        entities.flush();
        entities.clear();
        assertThat(reports.sheet(reportId).terms().due()).isEqualTo("2026-10-05");
        assertThat(words(seen(list, Persona.methodologist())))
                .contains("отменено методистом")
                .doesNotContain("отозвано");
    }

    private MvcTestResult seen(String uri, org.springframework.test.web.servlet.request.RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    @Test
    void schoolIsToldTheLastDayItCanAskFor() {
        var director = Persona.director(schools.getFirst().id());
        assertThat(words(seen("/reports/" + reportId + "/extension", director))).contains("Не позже 31.12.2026");
        var page = ask(director, "01.06.2027", "Командировка");
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(page)).contains("не дальше 31.12.2026", "value=\"01.06.2027\"", "Командировка</textarea>");

        clock.set(LocalDateTime.of(2026, 10, 12, 9, 0), ZoneId.of("Europe/Moscow"));
        page = ask(director, "09.10.2026", "Командировка");
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(page)).contains("Этот день уже прошёл", "value=\"09.10.2026\"");
    }

    @Test
    void whoAnswersARequestReadsTheDayOfTheSummary() {
        ask(Persona.director(schools.getFirst().id()), "20.10.2026", "Командировка");
        entities.flush();
        var list = words(seen("/report-periods/2026-3/extensions", Persona.methodologist()));
        assertThat(list).contains("сводная в региональный центр до 9 октября");
        var link = list.replaceAll("(?s).*href=\"(/report-periods/2026-3/extensions/\\d+)\".*", "$1");
        assertThat(words(seen(link, Persona.methodologist())))
                .contains("Срок сводной", "9 октября", "Школа просит срок позже, чем надо отправить сводную");

        var page = post(link, "decision", "grant", "until", "20.10.2062", "answer", "Хорошо");
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(page)).contains("Продлить можно не дальше 31.03.2027", "value=\"20.10.2062\"");
    }

    @Test
    void dueDayOfTheQuarterHasOnePairOfBrackets() {
        dates("07.10.2026", "12.10.2026", "20.10.2026", "25.10.2026");
        version();
        clock.set(LocalDateTime.of(2026, 10, 7, 9, 0), ZoneId.of("Europe/Moscow"));
        assertThat(words(seen("/report-periods/2026-3", Persona.methodologist())))
                .contains("до 7 октября, среда (по приказу 5 октября), сегодня последний день ·");
    }

    @Test
    void requestThatTheSchoolWithdrewIsCalledSo() {
        var director = Persona.director(schools.getFirst().id());
        ask(director, "09.10.2026", "Командировка");
        entities.flush();
        var request = words(seen("/reports/" + reportId + "/extension", director))
                .replaceAll("(?s).*name=\"request\" value=\"(\\d+)\".*", "$1");
        mvc.post()
                .uri("/reports/" + reportId + "/extension/withdrawal")
                .with(director)
                .with(csrf())
                .param("request", request)
                .exchange();
        entities.flush();
        assertThat(words(seen("/report-periods/2026-3/extensions", Persona.methodologist())))
                .contains("отозвано школой");
    }

    private MvcTestResult ask(
            org.springframework.test.web.servlet.request.RequestPostProcessor who, String until, String reason) {
        return mvc.post()
                .uri("/reports/" + reportId + "/extension")
                .with(who)
                .with(csrf())
                .param("until", until)
                .param("reason", reason)
                .exchange();
    }

    @Test
    void schoolIsLetOffAndObligedAgain() {
        assertThat(post("/reports/" + reportId + "/excuse", "reason", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/reports/" + reportId + "/excuse", "reason", "Закрыта на ремонт"))
                .hasStatus(HttpStatus.FOUND);
        entities.flush();
        assertThat(figures.figures(periods.find(THIRD).orElseThrow()).owed()).isEqualTo(1);
        assertThat(post("/reports/" + reportId + "/excuse", "reason", "Ещё раз"))
                .hasStatus(HttpStatus.NOT_FOUND);

        var page = mvc.get()
                .uri("/report-periods/2026-3/obligations")
                .with(Persona.methodologist())
                .exchange();
        assertThat(words(page)).contains(schools.getFirst().shortName(), "Закрыта на ремонт");
        var id = Long.toString(schools.getFirst().id());
        page = post("/report-periods/2026-3/obligations", "school", id, "reason", "");
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/report-periods/2026-3/obligations", "school", id, "reason", "Ремонт окончен"))
                .hasStatus(HttpStatus.FOUND);
        entities.flush();
        assertThat(figures.figures(periods.find(THIRD).orElseThrow()).owed()).isEqualTo(2);
    }

    @Test
    void lateComerCanBeObliged() {
        register.enrol(SchoolSamples.named("Новая школа"));
        entities.flush();
        assertThat(words(mvc.get()
                        .uri("/report-periods/2026-3/obligations")
                        .with(Persona.methodologist())
                        .exchange()))
                .contains("Новая школа");
    }

    @Test
    void onlyTheMethodologistManagesPeriods() {
        for (var uri : List.of(
                "/report-periods/new",
                "/report-periods/2026-3/dates",
                "/report-periods/2026-3/closing",
                "/report-periods/2026-3/extensions",
                "/report-periods/2026-3/obligations",
                "/reports/" + reportId + "/excuse")) {
            AbstractMockHttpServletRequestBuilder<?> asked =
                    mvc.get().uri(uri).with(Persona.director(schools.getFirst().id()));
            assertThat(mvc.perform(asked)).as(uri).hasStatus(HttpStatus.FORBIDDEN);
        }
    }
}
