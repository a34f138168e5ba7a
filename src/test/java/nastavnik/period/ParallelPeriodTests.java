package nastavnik.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nastavnik.ParallelClicks;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On the first morning of an intake many are the first: here it is really committed, and cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelPeriodTests {

    @Autowired
    Periods periods;

    @Autowired
    Schools schools;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        clock.reset();
        jdbc.sql("truncate journal_entry, notice, quarter_report, reporting_period, school cascade")
                .update();
    }

    @Test
    void quarterIsOpenedOnceThoughTwoComeFirst() throws Exception {
        schools.enrol(SchoolSamples.numbered(1));
        clock.set(Instant.parse("2026-09-15T07:00:00Z"));
        periods.openDue();
        clock.set(Instant.parse("2026-10-01T07:00:00Z"));

        var opened = new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from reporting_period for update", () -> {
                    periods.openDue();
                    return true;
                });

        assertThat(opened).containsExactly(true, true);
        assertThat(jdbc.sql("select state from reporting_period where year = 2026 and quarter = 3")
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'report.periodOpened'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
