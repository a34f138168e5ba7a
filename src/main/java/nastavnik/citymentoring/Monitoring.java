package nastavnik.citymentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import nastavnik.figure.RecentFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of a school year, each list by one statement. A pair counts when an order confirms it and it worked on one of the days;
 * those of a group are one group, and its people are counted with all others; one broken off before
 * it began never counts. Days to come are left out.
 */
@Component
@Transactional(readOnly = true)
class Monitoring {

    private static final String PAIRS = """
            with pair as (
                select m.*, coalesce(m.ended_on, m.planned_end, 'infinity') as last_day from mentor_pair m
                where m.order_date is not null and (m.ending is distinct from 'CONSENT_WITHDRAWN' or m.ended_on > m.starts_on)
            )
            """;

    private static final String WORKED = " m.starts_on <= :to and m.last_day >= :from ";

    private static final String TOLD = """
            s.active_from <= :today and (s.active_to is null or s.active_to >= :today or m.school_id is not null)
            """;

    private static final String COUNTS = """
             count(distinct m.id) filter (where m.group_id is null) as pairs, count(distinct m.group_id) as groups, count(distinct who.person_key) as mentors,
                count(distinct whom.person_key) as mentees,
                count(distinct whom.person_key) filter (where extract(year from cast(:from as date)) - whom.birth_year between 10 and 19)
                    as children,
                count(distinct whom.person_key) filter (where whom.category = 'YOUNG_SPECIALIST') as young,
                count(distinct who.person_key) filter (where f.trained_on <= :to) as trained
            """;

    private static final String OF_PEOPLE = """
             left join participant who on who.id = m.mentor_id left join participant whom on whom.id = m.mentee_id
                left join mentor_profile f on f.participant_id = m.mentor_id
            """;

    private final JdbcClient jdbc;
    private final RecentFigures recent;

    Monitoring(JdbcClient jdbc, RecentFigures recent) {
        this.jdbc = jdbc;
        this.recent = recent;
    }

    /** What is counted of people; children are mentees of 10 to 19 as of 31 December of the year in which the school year begins. */
    record Counts(long pairs, long groups, long mentors, long mentees, long children, long young, long trained) {}

    /** Programmes of a school year. */
    record Programmes(long begun, long finished) {}

    /** A school; without pairs it stands here with zeros. */
    record OfSchool(
            long id,
            String school,
            String type,
            String district,
            long pairs,
            long groups,
            long mentors,
            long mentees,
            long children,
            long young,
            long trained,
            long begun,
            long finished) {}

    /** A school in one form of mentoring, or of one type; the type is empty where it is not known. */
    record OfKind(
            String school,
            String kind,
            long pairs,
            long groups,
            long mentors,
            long mentees,
            long children,
            long young,
            long trained) {}

    /** What the page of a school year shows. */
    record Seen(Counts city, List<OfSchool> schools, List<Month> months) {}

    /** How many pairs, members of groups not among them, and how many groups worked on the last day of a month. */
    record Month(String month, long pairs, long groups) {}

    private Counts city(SchoolYear year, LocalDate today) {
        return jdbc.sql(PAIRS + "select" + COUNTS + "from pair m" + OF_PEOPLE + "where" + WORKED)
                .param("from", year.from())
                .param("to", last(year, today))
                .query(Counts.class)
                .single();
    }

    /** @return the city, every school and every month, counted some seconds ago at most */
    Seen seen(SchoolYear year, LocalDate today) {
        return recent.of(
                new Year(year, today), () -> new Seen(city(year, today), schools(year, today), months(year, today)));
    }

    private record Year(SchoolYear year, LocalDate today) {}

    /** @return schools at work, and closed ones whose pairs worked in the year: with them the rows make up the city */
    List<OfSchool> schools(SchoolYear year, LocalDate today) {
        return schools(year, today, null);
    }

    /** @return the school as it is now, a closed one too; empty where there is none */
    Optional<OfSchool> school(long id, SchoolYear year, LocalDate today) {
        return schools(year, today, id).stream().findFirst();
    }

    private List<OfSchool> schools(SchoolYear year, LocalDate today, @Nullable Long only) {
        return jdbc.sql((PAIRS + """
                        select s.id, s.short_name as school, s.type, s.district, g.begun, g.finished,""" + COUNTS + """
                        from school s left join pair m on m.school_id = s.id and""" + WORKED + OF_PEOPLE + """
                            cross join lateral (
                                select count(*) filter (where programme_begun(p)) as begun,
                                    count(*) filter (where state = 'FINISHED') as finished
                                from programme p where p.school_id = s.id and p.first_year = :year) g
                        where %s
                        group by s.id, g.begun, g.finished order by s.short_name, s.id
                        """)
                        .formatted(only == null ? TOLD : "s.id = :only"))
                .param("from", year.from())
                .param("to", last(year, today))
                .param("year", year.firstYear())
                .param("today", today)
                .param("only", only)
                .query((row, at) -> new OfSchool(
                        row.getLong("id"),
                        row.getString("school"),
                        row.getString("type"),
                        row.getString("district"),
                        row.getLong("pairs"),
                        row.getLong("groups"),
                        row.getLong("mentors"),
                        row.getLong("mentees"),
                        row.getLong("children"),
                        row.getLong("young"),
                        row.getLong("trained"),
                        row.getLong("begun"),
                        row.getLong("finished")))
                .list();
    }

    /** @return what is there: schools and forms without pairs are left out */
    List<OfKind> forms(SchoolYear year, LocalDate today) {
        return kinds(" join form_of_mentoring g on g.id = m.form_id", year, today);
    }

    /** @return what is there, as {@link #forms}; those of no known type last */
    List<OfKind> types(SchoolYear year, LocalDate today) {
        return kinds(" left join type_of_mentoring g on g.id = m.type_id", year, today);
    }

    private List<OfKind> kinds(String dictionary, SchoolYear year, LocalDate today) {
        return jdbc.sql(PAIRS + "select s.short_name as school, coalesce(g.name, '') as kind," + COUNTS
                        + "from pair m join school s on s.id = m.school_id" + dictionary + OF_PEOPLE + "where" + WORKED
                        + "group by s.id, g.id order by s.short_name, s.id, g.id")
                .param("from", year.from())
                .param("to", last(year, today))
                .query((row, at) -> new OfKind(
                        row.getString("school"),
                        row.getString("kind"),
                        row.getLong("pairs"),
                        row.getLong("groups"),
                        row.getLong("mentors"),
                        row.getLong("mentees"),
                        row.getLong("children"),
                        row.getLong("young"),
                        row.getLong("trained")))
                .list();
    }

    List<Month> months(SchoolYear year, LocalDate today) {
        return jdbc.sql(PAIRS + """
                        select d.day, count(m.id) filter (where m.group_id is null) as pairs, count(distinct m.group_id) as groups
                        from (select least((month + interval '1 month - 1 day')::date, :to) as day
                            from generate_series(cast(:from as date), cast(:to as date), interval '1 month') month) d
                            left join pair m on m.starts_on <= d.day and m.last_day >= d.day
                        group by d.day order by d.day
                        """)
                .param("from", year.from())
                .param("to", last(year, today))
                .query((row, at) -> new Month(
                        Dates.span(Interval.day(row.getObject("day", LocalDate.class))),
                        row.getLong("pairs"),
                        row.getLong("groups")))
                .list();
    }

    /** @return the last day that counts of a school year */
    static LocalDate last(SchoolYear year, LocalDate today) {
        var last = year.to().isAfter(today) ? today : year.to();
        return last.isBefore(year.from()) ? year.from() : last;
    }
}
