package nastavnik.peoplebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.figure.RowCounts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of the bases: figures alone, no names. */
@Component
@Transactional(readOnly = true)
class BaseFigures {

    /** Pairs are within a school, so that those of some schools are found by them. */
    private static final String COUNTS = """
            with consented as (%s), pair as materialized (select m.* from mentor_pair m where %s),
                mentee as (
                    select mentee_id as id, bool_or(ending is null and starts_on <= :today) as running,
                        bool_or(ending = 'COMPLETED') as completed
                    from pair group by mentee_id),
                mentor as (select distinct mentor_id as id from pair where ending is null and starts_on <= :today)
            select s.id as school_id, s.short_name as school,
                count(p.id) filter (where p.mentee) as mentees,
                count(c.id) filter (where p.mentee) as mentees_consented,
                count(p.id) filter (where p.mentee and e.running) as mentees_paired,
                count(p.id) filter (where p.mentee and e.completed) as mentees_completed,
                count(p.id) filter (where p.mentor) as mentors,
                count(c.id) filter (where p.mentor) as mentors_consented,
                count(r.id) filter (where p.mentor) as mentors_paired
            from school s left join participant p on p.school_id = s.id and p.stopped_on is null
                left join consented c on c.id = p.id left join mentee e on e.id = p.id left join mentor r on r.id = p.id
            """;

    private static final String OF_SOME = COUNTS.formatted(
                    "select q.id from participant q where q.school_id = any(:schools) and consented(q.id, :today)",
                    "m.school_id = any(:schools)")
            + " where s.id = any(:schools) group by s.id";

    private static final String AT_WORK =
            " where s.active_from <= :today and (s.active_to is null or s.active_to >= :today)";

    private static final String OF_ALL =
            COUNTS.formatted("select id from consented_on(:today) as id", "true") + AT_WORK + " group by s.id";

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;
    private final RowCounts rows;

    BaseFigures(JdbcClient jdbc, CommitteeClock clock, RecentFigures recent, RowCounts rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recent = recent;
        this.rows = rows;
    }

    /** One school's bases in figures. */
    record Counts(
            long schoolId,
            String school,
            long mentees,
            long menteesConsented,
            long menteesPaired,
            long menteesCompleted,
            long mentors,
            long mentorsConsented,
            long mentorsPaired) {

        static Counts none() {
            return new Counts(0, "", 0, 0, 0, 0, 0, 0, 0);
        }

        Counts plus(Counts other) {
            return new Counts(
                    0,
                    "",
                    mentees + other.mentees,
                    menteesConsented + other.menteesConsented,
                    menteesPaired + other.menteesPaired,
                    menteesCompleted + other.menteesCompleted,
                    mentors + other.mentors,
                    mentorsConsented + other.mentorsConsented,
                    mentorsPaired + other.mentorsPaired);
        }
    }

    private record City(LocalDate today) {}

    private record Closed(LocalDate today) {}

    private record Shown(LocalDate today, List<Long> schools, String order) {}

    Counts of(long schoolId) {
        return of(new Long[] {schoolId}, "").stream().findFirst().orElseGet(Counts::none);
    }

    /** @return a page of the schools at work, also of those without people; the people of these alone are counted, some seconds ago at most */
    Page<Counts> page(Pageable asked) {
        var today = clock.today();
        var direction = asked.getSort().stream()
                        .findFirst()
                        .filter(Sort.Order::isDescending)
                        .isPresent()
                ? " desc"
                : "";
        var order = " order by s.short_name collate ru" + direction + ", s.id" + direction;
        var ids = jdbc.sql("select s.id from school s" + AT_WORK + order + " limit :limit offset :offset")
                .param("today", today)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> row.getLong("id"))
                .list();
        var counts = recent.of(new Shown(today, ids, order), () -> of(ids.toArray(Long[]::new), order));
        return new PageImpl<>(counts, asked, rows.of("from school s" + AT_WORK, Map.of("today", today)));
    }

    /** @return all schools at work together, counted some seconds ago at most */
    Counts total() {
        return recent.of(new City(clock.today()), () -> bySchool().stream().reduce(Counts.none(), Counts::plus));
    }

    /** @return how many people stand on the bases of closed schools, who are not among {@link #total}, counted some seconds ago at most */
    long ofClosed() {
        var today = clock.today();
        return recent.of(
                new Closed(today),
                () -> jdbc.sql("""
                        select count(*) from participant p join school s on s.id = p.school_id
                        where p.stopped_on is null and s.active_to < :today
                        """).param("today", today).query(Long.class).single());
    }

    /** @return a line for each school at work, also for one without people */
    List<Counts> bySchool() {
        return jdbc.sql(OF_ALL + " order by s.short_name collate ru, s.id")
                .param("today", clock.today())
                .query(new SimplePropertyRowMapper<>(Counts.class))
                .list();
    }

    private List<Counts> of(Long[] schoolIds, String order) {
        return jdbc.sql(OF_SOME + order)
                .param("today", clock.today())
                .param("schools", schoolIds)
                .query(new SimplePropertyRowMapper<>(Counts.class))
                .list();
    }
}
