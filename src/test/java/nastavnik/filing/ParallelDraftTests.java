package nastavnik.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two who write one report at the same moment meet only where things are really committed; they are cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelDraftTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Periods periods;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private long school;
    private long report;
    private int version;

    @BeforeEach
    void aDraft() {
        school = schools.enrol(SchoolSamples.numbered(1)).id();
        periods.open(ReportSamples.THIRD);
        report = lists.of(List.of(school)).getFirst().id();
        version = filing.save(report, 0, ReportSamples.complete(), Persona.person(Role.DIRECTOR, school))
                .version();
    }

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, reporting_period, school cascade").update();
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentTheLaterSeesBothVersions() throws Exception {
        var answers =
                atOnce(post("draft", Role.DIRECTOR, "Слова директора"), post("draft", Role.CURATOR, "Слова куратора"));

        assertThat(answers.stream().map(each -> each.getResponse().getStatus())).containsExactlyInAnyOrder(302, 409);
        assertThat(answers.stream().filter(each -> each.getResponse().getStatus() == 409))
                .allSatisfy(beaten -> assertThat(beaten).bodyText().contains("Слова директора", "Слова куратора"));
    }

    @Test
    void whatThePageStoresByItselfWhileTheButtonIsPressedIsNoConflict() throws Exception {
        var answers = atOnce(
                post("autosave", Role.DIRECTOR, "Слова директора"), post("draft", Role.DIRECTOR, "Слова директора"));

        assertThat(answers.stream().map(each -> each.getResponse().getStatus())).containsExactlyInAnyOrder(200, 302);
    }

    private List<MvcTestResult> atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other) throws Exception {
        return new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from quarter_report where id = " + report + " for update", one, other);
    }

    private Callable<MvcTestResult> post(String path, Role role, String topic) {
        SignedIn person = Persona.person(role, school);
        return () -> mvc.post()
                .uri("/reports/" + report + "/" + path)
                .param("version", Integer.toString(version))
                .param("then", "save")
                .param("webinar", "w1")
                .param("topic", topic)
                .param("dates", "ноябрь 2026 г.")
                .with(Persona.as(person))
                .with(csrf())
                .exchange();
    }
}
