package nastavnik.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.period.Periods;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two requests at once see each other only where things are really committed; they are cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelSubmissionTests {

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
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, reporting_period, school cascade").update();
    }

    @Test
    void doubleClickOnSendGivesTheReceiptTwice() throws Exception {
        var school = schools.enrol(SchoolSamples.numbered(1));
        periods.open(ReportSamples.THIRD);
        var director = Persona.person(Role.DIRECTOR, school.id());
        var report = lists.of(java.util.List.of(school.id())).getFirst().id();
        var version = filing.save(report, 0, ReportSamples.complete(), director).version();

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from quarter_report where id = " + report + " for update", () -> mvc.post()
                        .uri("/reports/" + report + "/submission")
                        .param("version", Integer.toString(version))
                        .with(Persona.as(director))
                        .with(csrf())
                        .exchange());

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer).hasRedirectedUrl("/reports/" + report + "/submission"));
        assertThat(jdbc.sql("select count(*) from report_submission")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
