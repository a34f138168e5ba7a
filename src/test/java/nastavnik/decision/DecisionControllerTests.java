package nastavnik.decision;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.ReportState;
import nastavnik.report.Reports;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class DecisionControllerTests {

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
    Filing filing;

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();
    List<Long> waiting = List.of();

    @BeforeEach
    void quarterWithThreeReportsToCheck() {
        schools = ReportSamples.schools(register, 4);
        periods.open(THIRD);
        waiting = schools.stream()
                .limit(3)
                .map(school -> ReportSamples.submitted(
                        earlier, THIRD, school.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z")))
                .toList();
        entities.flush();
    }

    @Test
    void reportSaysWhereItStandsAndWhereTheWayGoesOn() {
        assertThat(page("/reports/" + waiting.get(1) + "?state=SUBMITTED&sort=-school"))
                .contains("Отчёт 2 из 3", "ещё на проверке: 2", "Принять и открыть следующий")
                .contains("rel=\"prev\" data-key=\"KeyK ArrowLeft\" href=\"/reports/" + waiting.get(2)
                        + "?state=SUBMITTED&sort=-school\"")
                .contains("rel=\"next\" data-key=\"KeyJ ArrowRight\" href=\"/reports/" + waiting.get(0)
                        + "?state=SUBMITTED&sort=-school\"")
                .contains("name=\"sort\" value=\"-school\"");
    }

    @Test
    void acceptingLeadsToTheNextOfTheSameListAndAtLastBackToIt() {
        assertThat(accept(waiting.get(1), "?state=SUBMITTED&sort=-school"))
                .hasRedirectedUrl("/reports/" + waiting.get(0) + "?state=SUBMITTED&sort=-school");
        assertThat(accept(waiting.get(0), "?state=SUBMITTED"))
                .hasRedirectedUrl("/reports/" + waiting.get(2) + "?state=SUBMITTED");
        assertThat(accept(waiting.get(2), "?state=SUBMITTED"))
                .hasRedirectedUrl("/report-periods/2026-3?state=SUBMITTED");
    }

    @Test
    void queueOffersItsReportsWithItsFilter() {
        assertThat(page("/report-periods/2026-3?state=SUBMITTED&q=сош"))
                .contains("/reports/" + waiting.get(0) + "?q=%D1%81%D0%BE%D1%88&state=SUBMITTED");
    }

    @Test
    void pageOfAReportCostsTheSameHoweverLongItsListIs() {
        var many = schools.get(3).id();
        var first = "/reports/" + waiting.getFirst();
        page(first);
        entities.clear();
        var three = Statements.during(() -> page(first));
        ReportSamples.submitted(earlier, THIRD, many, ReportSamples.complete(), Instant.parse("2026-10-01T09:00:00Z"));
        entities.flush();
        entities.clear();
        assertThat(Statements.during(() -> page(first))).isEqualTo(three);
    }

    @Test
    void acceptanceIsTakenBackAndTheSchoolIsTold() {
        var id = waiting.getFirst();
        accept(id, "");
        entities.flush();
        assertThat(page("/reports/" + id)).contains("Отменить решение");
        assertThat(withdraw(id, version(id))).hasRedirectedUrl("/reports/" + id);

        assertThat(state(id)).isEqualTo(ReportState.SUBMITTED);
        assertThat(page("/reports/" + id)).contains("Принятие отчёта отменено", "Принять и открыть следующий");
    }

    @Test
    void returnIsTakenBackWithItsRemarksUntilTheSchoolMends() {
        var id = waiting.getFirst();
        sendBack(id, version(id), "Уточните месяц");
        entities.flush();
        assertThat(withdraw(id, version(id))).hasRedirectedUrl("/reports/" + id);
        var report = reports.sheet(id, Persona.person(Role.METHODOLOGIST));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.remark()).isEmpty();
        assertThat(report.decidedBy()).isEmpty();

        sendBack(id, version(id), "Уточните месяц");
        entities.flush();
        filing.save(
                id,
                version(id),
                new nastavnik.reportform.ReportContent(
                        List.of(ReportSamples.webinar("w1", "Первые сто дней", "декабрь 2026 г.")),
                        List.of(),
                        ReportSamples.FILLER),
                Persona.person(Role.DIRECTOR, schools.getFirst().id()));
        entities.flush();
        assertThat(page("/reports/" + id)).doesNotContain("Отменить решение");
        assertThat(withdraw(id, version(id))).hasStatus(HttpStatus.CONFLICT);
        assertThat(state(id)).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void nothingIsTakenBackAfterAnotherDecision() {
        var id = waiting.getFirst();
        accept(id, "");
        entities.flush();
        var accepted = version(id);
        sendBack(id, accepted, "Всё-таки уточните");
        entities.flush();
        assertThat(withdraw(id, accepted)).hasStatus(HttpStatus.CONFLICT);
        assertThat(state(id)).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void slowerOneReadsWhoDecidedAndKeepsHisRemarks() {
        var id = waiting.getFirst();
        var version = version(id);
        accept(id, "");
        entities.flush();

        assertThat(sendBack(id, version, "Нужна другая ссылка"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .satisfies(page -> assertThat(HtmlUtils.htmlUnescape(page))
                        .contains("Решение уже принято", "Принят", "Нужна другая ссылка")
                        .contains(Persona.person(Role.METHODOLOGIST).fullName())
                        .contains("/reports/" + waiting.get(1) + "\""));
    }

    @Test
    void whoeverOnlyReadsHasNoWayThroughTheQueueAndTakesNothingBack() {
        accept(waiting.getFirst(), "");
        assertThat(mvc.get().uri("/reports/" + waiting.getFirst()).with(Persona.committee()))
                .bodyText()
                .doesNotContain("data-key", "withdrawal");
        assertThat(mvc.post()
                        .uri("/reports/{id}/decision/withdrawal", waiting.getFirst())
                        .with(Persona.director(schools.getFirst().id()))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String page(String path) {
        var page = new String[1];
        assertThat(mvc.get()
                        .uri(java.net.URI.create(path.replace("сош", "%D1%81%D0%BE%D1%88")))
                        .with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> page[0] = HtmlUtils.htmlUnescape(text));
        return page[0];
    }

    private ReportState state(long id) {
        return reports.sheet(id, Persona.person(Role.METHODOLOGIST)).state();
    }

    private int version(long id) {
        return reports.sheet(id, Persona.person(Role.METHODOLOGIST)).version();
    }

    private MvcTestResult accept(long id, String query) {
        return mvc.post()
                .uri(java.net.URI.create("/reports/" + id + "/acceptance" + query))
                .param("version", Integer.toString(version(id)))
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult withdraw(long id, int version) {
        return mvc.post()
                .uri("/reports/{id}/decision/withdrawal", id)
                .param("version", Integer.toString(version))
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult sendBack(long id, int version, String remark) {
        return mvc.post()
                .uri("/reports/{id}/return", id)
                .param("version", Integer.toString(version))
                .param("remark", remark)
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }
}
