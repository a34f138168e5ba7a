package nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nastavnik.calendar.Quarter;
import nastavnik.mentoringoverview.MentoringFigures;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented city looks right on whatever day it is made; it takes the place of the one that stood there. */
abstract class AnyDay {

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
    @ValueSource(strings = {"2026-01-08", "2026-04-05", "2026-07-20", "2026-12-31"})
    void cityMadeOnThisDayIsConsistent(String date) {
        var today = LocalDate.parse(date);
        var now = makeOn(today);

        assertThat(roadmaps.inForce(today)).isNotEmpty();
        assertThat(figures.totals(today).pairs()).isBetween(30L, 400L);
        assertThat(count("select count(*) from journal_entry where at > ?", now))
                .isZero();
        assertThat(count("select count(*) from mentor_pair where order_date > ?", today))
                .isZero();
        assertThat(count("""
                select count(*) from mentor_pair p
                join participant m on m.id in (p.mentor_id, p.mentee_id)
                where not exists (select from consent c
                    where c.participant_id = m.id and c.kind = 'PROCESSING' and c.given_on <= p.starts_on)
                """)).isZero();
        assertThat(count("""
                select count(*) from mentor_pair p join school s on s.id = p.school_id where s.number = '14'
                """)).isPositive();
        assertThat(count("select count(*) from programme where order_date > ?", today))
                .isZero();
        assertThat(count("select count(*) from programme_stage where greatest(begun_on, done_on) > ?", today))
                .isZero();
        assertThat(count("select count(*) from programme")).isGreaterThan(30);
        assertThat(count("select count(*) from mentor_pair where programme_id is not null"))
                .isPositive();
        assertThat(count("select count(*) from mentor_profile where offered_on is not null"))
                .isGreaterThan(5);
        assertThat(count("select count(*) from mentee_request")).isGreaterThan(30);
        assertThat(count("select count(*) from preference")).isEqualTo(3);
        assertThat(count("select count(*) from task where done_on > ?", today)).isZero();
        assertThat(count("select count(*) from task where state = 'DONE'")).isGreaterThan(100);
        assertThat(count("select count(*) from task where not settled and due < ?", today))
                .isBetween(1L, 200L);
        assertThat(count("select count(*) from task where greatest(reported_at, decided_at) > ?", now))
                .isZero();
        reportsFitTogether(today, now);
    }

    private void reportsFitTogether(LocalDate today, java.sql.Timestamp now) {
        var running = Quarter.of(today);
        assertThat(jdbc.sql("select year || '-' || quarter from reporting_period order by 1")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        running.previous().previous().toString(),
                        running.previous().toString(),
                        running.toString());
        assertThat(count("select count(*) from quarter_report")).isEqualTo(3 * 40);
        assertThat(count(
                        "select count(*) from quarter_report where greatest(saved_at, submitted_at, decided_at) > ?",
                        now))
                .isZero();
        assertThat(count("select count(*) from report_submission where at > ?", now))
                .isZero();
        assertThat(states(running.previous().previous())).containsOnly("ACCEPTED");
        assertThat(states(running)).contains("NOT_BEGUN");
        // Nobody is late before the day after the due date, and nobody sends twice without having been asked to.
        assertThat(count("""
                select count(*) from quarter_report r join reporting_period p on p.id = r.period_id
                where r.submissions > 0 and r.days_late <> greatest(0,
                    (r.first_submitted_at at time zone 'Asia/Yekaterinburg')::date - coalesce(
                        (select max(e.until) from report_extension e where e.report_id = r.id and e.state = 'GRANTED'),
                        p.school_due))
                """)).isZero();
        assertThat(count("""
                select count(*) from quarter_report r where r.submissions > 1 and not exists (
                    select from journal_entry e where e.action = 'report.returned'
                        and e.subject_type = 'QuarterReport' and e.subject_id = r.id)
                """)).isZero();
        assertThat(count("select count(*) from quarter_report where submissions > 1"))
                .isGreaterThan(5);
        assertThat(count("select count(*) from quarter_report where days_late > 0"))
                .isGreaterThan(5);
        // Most report in time, by the days that count; more time is asked for when the day is near.
        assertThat(count("""
                select count(*) from (select count(*) filter (where r.days_late > 0) as late, count(*) as owed
                    from quarter_report r where r.owed group by r.period_id) q where late * 4 > owed
                """)).isZero();
        assertThat(count("""
                select count(*) from report_extension e join quarter_report r on r.id = e.report_id
                join reporting_period p on p.id = r.period_id where e.asked_at < p.school_due - interval '8 days'
                """)).isZero();
        assertThat(count("select count(*) from quarter_report where no_data")).isGreaterThan(2);
        // Who has nothing to tell writes no lines, whoever sends anything else does.
        assertThat(count("""
                select count(*) from quarter_report r where submissions > 0 and no_data = (
                    exists (select from webinar_line where report_id = r.id)
                    or exists (select from practice_line where report_id = r.id))
                """)).isZero();
        assertThat(count("""
                select count(*) from quarter_report r where state = 'RETURNED' and remark = ''
                    and not exists (select from webinar_line where report_id = r.id and remark <> '')
                """)).isZero();
        // Each wrote for the own school: those who send are its directors.
        assertThat(count("""
                select count(*) from report_submission s join quarter_report r on r.id = s.report_id
                where s.correction is null and not exists (select from account a join account_school o on o.account_id = a.id
                    where o.school_id = r.school_id and a.role = 'DIRECTOR' and a.full_name = s.by)
                """)).isZero();
        var ofSchools = DemoTable.rows("webinars.csv").stream()
                .filter(row -> "S".equals(row.getFirst()))
                .map(row -> row.get(1))
                .toList();
        assertThat(jdbc.sql("""
                        select distinct l.topic from webinar_line l join quarter_report r on r.id = l.report_id
                            join school s on s.id = r.school_id where s.type = 'KINDERGARTEN'
                        """).query(String.class).list()).isNotEmpty().doesNotContainAnyElementsOf(ofSchools);
    }

    private List<@Nullable String> states(Quarter quarter) {
        return jdbc.sql("""
                        select distinct r.state from quarter_report r join reporting_period p on p.id = r.period_id
                        where p.year = :year and p.quarter = :quarter
                        """)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query(String.class)
                .list();
    }

    /** In the middle of a quarter there is something for everybody: to finish, to mend, to check. */
    @Test
    void everyRoleHasSomethingToDo() {
        makeOn(LocalDate.of(2026, 11, 22));

        assertThat(states(new Quarter(2026, 4))).contains("NOT_BEGUN", "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
        assertThat(states(new Quarter(2026, 3))).contains("NOT_BEGUN", "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
        assertThat(count("""
                select count(*) from quarter_report r join school s on s.id = r.school_id
                where s.short_name = 'МБОУ «СОШ № 14»' and r.state = 'DRAFT'
                """)).isOne();
    }

    private java.sql.Timestamp makeOn(LocalDate today) {
        var tables = jdbc.sql("""
                        select string_agg(quote_ident(tablename), ', ') from pg_tables
                        where schemaname = current_schema() and tablename not in ('flyway_schema_history', 'committee', 'body')
                            and tablename not like '%_of_mentoring%'
                            and tablename not in ('questionnaire', 'question', 'parameter_set', 'parameter_of_set', 'indicator',
                                'external_figure', 'form_of_round', 'form_of_round_field', 'form_of_round_check')
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
}
