package nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nastavnik.database.TestDatabase;
import nastavnik.mentoring.MentoringFigures;
import nastavnik.roadmap.Roadmaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The invented city looks right on whatever day it is made. */
@SpringBootTest
@ActiveProfiles("demo")
@Import(AnyDayTests.OwnSchema.class)
class AnyDayTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    @Autowired
    private DemoCity city;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private MentoringFigures figures;

    @AfterEach
    void backToThePresent() {
        clock.pretend(Clock.systemUTC());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-04-05", "2026-07-20", "2026-12-31"})
    void cityMadeOnThisDayIsConsistent(String date) {
        var today = LocalDate.parse(date);
        var now = makeOn(today);

        assertThat(roadmaps.inForceOn(today)).isPresent();
        assertThat(figures.totals(today).pairs()).isBetween(30L, 400L);
        assertThat(count("select count(*) from journal_entry where at > ?", now))
                .isZero();
        assertThat(count("select count(*) from mentor_pair where order_date > ?", today))
                .isZero();
        assertThat(count("""
                select count(*) from mentor_pair p
                join participant m on m.id in (p.mentor_id, p.mentee_id)
                where m.consent_on is null or m.consent_on > p.starts_on
                """)).isZero();
        assertThat(count("""
                select count(*) from mentor_pair p join school s on s.id = p.school_id where s.number = '14'
                """)).isPositive();
        assertThat(count("select count(*) from execution where done_on > ?", today))
                .isZero();
    }

    private java.sql.Timestamp makeOn(LocalDate today) {
        var tables = jdbc.sql("""
                        select string_agg(quote_ident(tablename), ', ') from pg_tables
                        where schemaname = current_schema() and tablename not in ('flyway_schema_history', 'committee')
                            and tablename not like 'form_of_mentoring%'
                        """).query(String.class).single();
        jdbc.sql("truncate " + tables + " restart identity").update();
        jdbc.sql("update committee set version = 0").update();
        Instant now = today.atTime(LocalTime.of(12, 30)).atZone(ZONE).toInstant();
        clock.pretend(Clock.fixed(now, ZoneOffset.UTC));
        city.run(new DefaultApplicationArguments());
        return java.sql.Timestamp.from(now);
    }

    private long count(String sql, Object... parameters) {
        var statement = jdbc.sql(sql);
        for (var parameter : parameters) {
            statement = statement.param(parameter);
        }
        return statement.query(Long.class).single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnSchema {

        @Bean(destroyMethod = "")
        JdbcConnectionDetails anyDaySchema() {
            return TestDatabase.emptySchema("anyday");
        }
    }
}
