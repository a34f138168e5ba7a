package nastavnik.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
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

    @Autowired
    EntityManager entities;

    private SignedIn director = Persona.person(Role.DIRECTOR);
    private School school;
    private long report;

    @BeforeEach
    void draftOfSixtyLines() {
        school = schools.enrol(SchoolSamples.numbered(1));
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

    @Test
    void draftOfASchoolThatWasClosedMeanwhileIsNotCalledAnothersChange() {
        var running = new Quarter(2026, 4);
        periods.prepare(running);
        report = lists.of(List.of(school.id())).stream()
                .filter(each -> each.period().quarter().equals(running))
                .findFirst()
                .orElseThrow()
                .id();
        filing.save(report, 0, new ReportContent(lines("сохранённая", 1), List.of(), ReportSamples.FILLER), director);
        var read = reports.sheet(report, director).version();
        schools.revise(Map.of(school.id(), SchoolSamples.closed(school.card().shortName(), LocalDate.of(2026, 9, 30))));
        entities.flush();
        entities.clear();

        assertThat(post("draft", "check", 2, read))
                .hasStatus(409)
                .bodyText()
                .contains("отчёта с организации больше не ждут", "Тема набранная 0", "Тема набранная 1")
                .doesNotContain("другой человек");
        assertThat(post("draft", "save", 2)).hasStatus(409).bodyText().contains("Тема набранная 1");
        assertThat(post("autosave", "", 2, read))
                .hasStatus(409)
                .bodyText()
                .contains("\"closed\"", "отчёта с организации больше не ждут");
        assertThat(post("copying", "", 0, read)).hasRedirectedUrl("/reports/" + report);
        assertThat(stored()).isEqualTo(1);
    }

    private MvcTestResult post(String path, String then, int count) {
        return post(path, then, count, reports.sheet(report, director).version());
    }

    private MvcTestResult post(String path, String then, int count, int version) {
        var request = mvc.post()
                .uri("/reports/" + report + "/" + path)
                .param("version", Integer.toString(version))
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
