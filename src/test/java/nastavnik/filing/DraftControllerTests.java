package nastavnik.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class DraftControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    private SignedIn director = Persona.person(Role.DIRECTOR);
    private long report;

    @BeforeEach
    void draftOfSixtyLines() {
        var school = schools.enrol(SchoolSamples.numbered(1));
        periods.open(ReportSamples.THIRD);
        director = Persona.person(Role.DIRECTOR, school.id());
        report = lists.of(List.of(school.id())).getFirst().id();
        filing.save(report, 0, new ReportContent(lines("сохранённая", 60), List.of(), ReportSamples.FILLER), director);
    }

    @Test
    void mergeOfTooManyLinesIsRefusedAndLosesNothing() {
        var answer = post("draft", "merge", 60);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("не больше 100 строк", "Тема сохранённая 59", "Тема набранная 59");
        assertThat(stored()).isEqualTo(60);
    }

    @Test
    void lineBeyondTheHundredthIsNotDroppedInSilence() {
        assertThat(post("draft", "save", 101)).hasStatus(422).bodyText().contains("Тема набранная 100");
        assertThat(post("autosave", "", 101)).hasStatus(422).bodyText().contains("\"full\"");
        assertThat(stored()).isEqualTo(60);

        assertThat(post("draft", "save", 100)).hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo(100);
    }

    private MvcTestResult post(String path, String then, int count) {
        var request = mvc.post()
                .uri("/reports/" + report + "/" + path)
                .param(
                        "version",
                        Integer.toString(reports.sheet(report, director).version()))
                .param("then", then)
                .with(Persona.as(director))
                .with(csrf());
        for (var line : lines("набранная", count)) {
            request.param("webinar", line.mark()).param("topic", line.topic()).param("dates", line.dates());
        }
        return request.exchange();
    }

    private int stored() {
        return reports.sheet(report, director).now().content().lines();
    }

    private static List<ReportContent.Webinar> lines(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ReportSamples.webinar(
                        (kind.startsWith("с") ? "s" : "t") + number, "Тема " + kind + " " + number, "ноябрь 2026 г."))
                .toList();
    }
}
