package nastavnik.review;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
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
class ReviewControllerTests {

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
    EntityManager entities;

    List<School> schools = List.of();
    long reportId;

    @BeforeEach
    void quarterWithOneReportToCheck() {
        schools = ReportSamples.schools(register, 3);
        periods.open(THIRD);
        reportId = ReportSamples.submitted(
                earlier,
                THIRD,
                schools.getFirst().id(),
                ReportSamples.complete(),
                Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();
    }

    @Test
    void queueShowsEverySchoolAndNarrows() {
        assertThat(mvc.get().uri("/report-periods/2026-3").with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(HtmlUtils.htmlUnescape(page))
                        .contains(schools.get(0).shortName(), schools.get(1).shortName(), "Проверить"));
        assertThat(mvc.get().uri("/report-periods/2026-3?state=MISSING").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(HtmlUtils.htmlUnescape(page))
                        .contains(schools.get(1).shortName())
                        .doesNotContain("/reports/" + reportId + "\""));
        assertThat(mvc.get().uri("/report-periods").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("III квартал 2026");
    }

    @Test
    void reportReadByTheCityIsJournalledAndThatIsNoPartOfItsHistory() {
        var page = "/reports/" + reportId;
        assertThat(mvc.get().uri(page).with(Persona.director(schools.getFirst().id())))
                .hasStatusOk();
        assertThat(reads()).isZero();

        assertThat(mvc.get().uri(page).with(Persona.controller())).hasStatusOk();
        assertThat(mvc.get().uri(page).with(Persona.controller())).bodyText().doesNotContain("Просмотрен отчёт");
        assertThat(reads()).isEqualTo(2);
    }

    private int reads() {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from journal_entry where action = 'report.read' and subject_id = "
                                        + reportId)
                        .getSingleResult())
                .intValue();
    }

    /** The school was told that the methodologist may ask about it. */
    @Test
    void oddDatesAreNamedToWhoeverDecides() {
        var id = ReportSamples.submitted(
                earlier,
                THIRD,
                schools.get(1).id(),
                new ReportContent(
                        List.of(
                                ReportSamples.webinar("w1", "Тема", "32 июля"),
                                ReportSamples.webinar("w2", "Давно", "март 2019"),
                                ReportSamples.webinar("w3", "Далеко", "май 2035"),
                                ReportSamples.webinar("w4", "Скоро", "май 2027")),
                        List.of(),
                        ReportSamples.FILLER),
                Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();

        assertThat(mvc.get().uri("/reports/" + id).with(Persona.methodologist()))
                .bodyText()
                .contains(
                        "срок «32 июля» не похож на месяц или дату.",
                        "срок «март 2019» прошёл",
                        "до срока «май 2035» больше двух лет.")
                .doesNotContain("май 2027»")
                .doesNotContain("Отправить можно");
        assertThat(mvc.get().uri("/reports/" + id).with(Persona.controller()))
                .bodyText()
                .doesNotContain("не похож на месяц");
    }

    @Test
    void scriptInTheLinkOfADraftIsNoLink() {
        var draft = earlier.draft(
                THIRD,
                schools.get(1).id(),
                new nastavnik.reportform.ReportContent(
                        List.of(),
                        List.of(
                                ReportSamples.practice("p1", "Первая", "javascript:alert(1)"),
                                ReportSamples.practice("p2", "Вторая", "https://example.ru/p")),
                        ReportSamples.FILLER),
                false,
                Instant.parse("2026-10-01T08:00:00Z"),
                "Кравцова");
        entities.flush();

        assertThat(mvc.get()
                        .uri("/reports/" + draft)
                        .with(Persona.director(schools.get(1).id())))
                .hasStatusOk()
                .bodyText()
                .contains("javascript:alert(1)", "href=\"https://example.ru/p\"")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void acceptedReportLeavesTheQueueAndASecondDecisionIsRefused() {
        var version = version();
        assertThat(accept(version)).hasStatus3xxRedirection();
        assertThat(accept(version)).hasStatus(HttpStatus.CONFLICT);
        assertThat(sendBack(version, "Уточните")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void returningNeedsARemarkAndTheSchoolSeesIt() {
        assertThat(sendBack(version(), " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Напишите, что исправить");
        assertThat(sendBack(version(), "Уточните месяц вебинара")).hasStatus3xxRedirection();
        assertThat(mvc.get()
                        .uri("/reports/{id}", reportId)
                        .with(Persona.director(schools.getFirst().id())))
                .hasStatusOk()
                .bodyText()
                .contains("Уточните месяц вебинара");
    }

    @Test
    void whoeverOnlyReadsCannotDecide() {
        assertThat(mvc.post()
                        .uri("/reports/{id}/acceptance", reportId)
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private int version() {
        return reports.sheet(reportId, Persona.person(Role.METHODOLOGIST)).version();
    }

    private MvcTestResult accept(int version) {
        return mvc.post()
                .uri("/reports/{id}/acceptance", reportId)
                .param("version", Integer.toString(version))
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult sendBack(int version, String remark) {
        return mvc.post()
                .uri("/reports/{id}/return", reportId)
                .param("version", Integer.toString(version))
                .param("remark", remark)
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }
}
