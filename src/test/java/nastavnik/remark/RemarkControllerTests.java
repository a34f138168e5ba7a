package nastavnik.remark;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.school.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class RemarkControllerTests {

    private static final String OWN = "Укажите класс наставляемого.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CommonRemarks remarks;

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

    @Test
    void libraryBeginsWithRemarksToEachPlace() {
        assertThat(remarks.offered()).containsOnlyKeys(RemarkPlace.values());
        assertThat(remarks.offered().get(RemarkPlace.WEBINAR)).contains("Укажите месяц проведения вебинара.");
    }

    @Test
    void remarkIsAddedOnceRewordedRetiredAndTakenUpAgain() {
        assertThat(store("/remarks", "PRACTICE", OWN, "")).hasRedirectedUrl("/remarks");
        assertThat(store("/remarks", "PRACTICE", OWN, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Такое замечание уже есть");
        assertThat(store("/remarks", "somewhere", " ", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var id = remarks.all().stream()
                .filter(each -> each.text().equals(OWN))
                .findAny()
                .orElseThrow()
                .id();
        assertThat(store("/remarks/" + id, "PRACTICE", "Укажите класс.", "7")).hasStatus(HttpStatus.CONFLICT);
        assertThat(store("/remarks/" + id, "PRACTICE", "Укажите класс.", "0")).hasRedirectedUrl("/remarks");
        assertThat(remarks.offered().get(RemarkPlace.PRACTICE))
                .contains("Укажите класс.")
                .doesNotContain(OWN);

        assertThat(post("/remarks/" + id + "/retirement")).hasRedirectedUrl("/remarks");
        entities.flush();
        assertThat(remarks.offered().get(RemarkPlace.PRACTICE)).doesNotContain("Укажите класс.");
        assertThat(post("/remarks/" + id + "/return")).hasRedirectedUrl("/remarks");
        entities.flush();
        assertThat(remarks.offered().get(RemarkPlace.PRACTICE)).contains("Укажите класс.");
    }

    @Test
    void remarkIsTakenToALineWithoutAScriptToo() {
        var school = ReportSamples.schools(register, 1).getFirst();
        periods.open(THIRD);
        var report = ReportSamples.submitted(
                earlier, THIRD, school.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();
        assertThat(mvc.get().uri("/reports/{id}/return/new", report).with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(HtmlUtils.htmlUnescape(page))
                        .contains("Взять готовое замечание", "Укажите месяц проведения вебинара."));

        assertThat(mvc.post()
                        .uri("/reports/{id}/return", report)
                        .param(
                                "version",
                                Integer.toString(reports.sheet(report, Persona.person(Role.METHODOLOGIST))
                                        .version()))
                        .param("lines[0].mark", "w1")
                        .param("lines[0].remark", "Строка 1.")
                        .param("lines[0].common", "Укажите месяц проведения вебинара.")
                        .with(Persona.methodologist())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/reports/{id}", report).with(Persona.director(school.id())))
                .bodyText()
                .contains("Строка 1. Укажите месяц проведения вебинара.");
    }

    @Test
    void onlyTheMethodologistKeepsIt() {
        assertThat(mvc.get().uri("/remarks").with(Persona.methodologist())).hasStatusOk();
        assertThat(mvc.get().uri("/remarks").with(Persona.committee())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult store(String path, String place, String text, String version) {
        return mvc.post()
                .uri(path)
                .param("place", place)
                .param("text", text)
                .param("version", version)
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(Persona.methodologist()).with(csrf()).exchange();
    }
}
