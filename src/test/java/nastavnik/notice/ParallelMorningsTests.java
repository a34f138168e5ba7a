package nastavnik.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nastavnik.ParallelClicks;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.period.Periods;
import nastavnik.report.ReportSamples;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two portals at once see each other only where things are really committed; they are cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelMorningsTests {

    @Autowired
    Mornings mornings;

    @Autowired
    Notices notices;

    @Autowired
    NoticeStore store;

    @Autowired
    Schools schools;

    @Autowired
    Accounts accounts;

    @Autowired
    Periods periods;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        clock.reset();
        jdbc.sql("truncate notice_morning, account, journal_entry, reporting_period, school cascade")
                .update();
    }

    @Test
    void twoPortalsTellTheMorningOnce() throws Exception {
        var school = schools.enrol(SchoolSamples.numbered(1)).id();
        AccountSamples.enrolled(accounts, "one", Role.DIRECTOR, school);
        periods.open(ReportSamples.THIRD);
        clock.set(Instant.parse("2026-10-02T12:00:00Z"));

        var told = new ParallelClicks(jdbc, transactions).whileHeld("select id from account for update", mornings::run);

        assertThat(told).containsExactlyInAnyOrder(1, 0);
        assertThat(count("kind = 'REPORT_SOON'")).isOne();
    }

    @Test
    void oneEventSeenByTwoPortalsIsToldOnce() throws Exception {
        AccountSamples.enrolled(accounts, "one", Role.METHODOLOGIST);
        var telling = new Telling(NoticeKind.REPORTS_LATE, "event", accounts.everybody(), Map.of(), "/");

        var told = new ParallelClicks(jdbc, transactions)
                .whileHeld("select id from account for update", () -> notices.tell(List.of(telling)));

        assertThat(told).containsExactlyInAnyOrder(1, 0);
        assertThat(count("true")).isOne();
    }

    private int count(String which) {
        return jdbc.sql("select count(*) from notice where " + which)
                .query(Integer.class)
                .single();
    }
}
