package nastavnik.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
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

/** Two decisions at the same moment meet only where things are really committed; they are cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelDecisionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, reporting_period, school cascade").update();
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentOneWinsAndTheOtherReadsWho() throws Exception {
        var school = schools.enrol(SchoolSamples.numbered(1));
        periods.open(ReportSamples.THIRD);
        var report = ReportSamples.submitted(
                earlier,
                ReportSamples.THIRD,
                school.id(),
                ReportSamples.complete(),
                Instant.parse("2026-10-01T08:00:00Z"));
        var version = reports.sheet(report, Persona.person(Role.METHODOLOGIST)).version();

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from quarter_report where id = " + report + " for update", () -> mvc.post()
                        .uri("/reports/" + report + "/acceptance")
                        .param("version", Integer.toString(version))
                        .with(Persona.methodologist())
                        .with(csrf())
                        .exchange());

        assertThat(answers.stream().map(each -> each.getResponse().getStatus())).containsExactlyInAnyOrder(302, 409);
        assertThat(answers.stream().filter(each -> each.getResponse().getStatus() == 409))
                .allSatisfy(beaten -> assertThat(beaten)
                        .bodyText()
                        .contains("Решение уже принято")
                        .contains(Persona.person(Role.METHODOLOGIST).fullName()));
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'report.accepted'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
