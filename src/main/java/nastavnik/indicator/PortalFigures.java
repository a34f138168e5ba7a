package nastavnik.indicator;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.figure.RecentFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what the portal keeps itself. One statement puts together everything that can be counted as rows with their days,
 * and all figures asked for are found in it at once. The names behind a figure come from the same rows.
 */
@Component
@Transactional(readOnly = true)
class PortalFigures implements FigureSource {

    /** A pair without an order is none yet; one broken off on its first day, or before it, has not worked. */
    private static final String FACTS = """
            with pair as materialized (
                select *, coalesce(ended_on, planned_end, 'infinity') as last_day from mentor_pair
                where order_date is not null and (ending is distinct from 'CONSENT_WITHDRAWN' or ended_on > starts_on)
                    {school_id}
            ), fact (what, side, school_id, participant_id, thing, since, until) as materialized (
                select 'PAIRED', 'MENTOR', school_id, mentor_id, null::text, starts_on, last_day from pair
                union all
                select 'PAIRED', 'MENTEE', school_id, mentee_id, null, starts_on, last_day from pair
                union all
                select 'LISTED', side, p.school_id, p.id, null, p.active_from, coalesce(p.active_to, 'infinity')
                from participant p cross join lateral (values ('MENTOR', p.mentor), ('MENTEE', p.mentee)) as r (side, has)
                where r.has and (p.erased_on is not null or CONSENTED) {p.school_id}
                union all
                select 'TRAINED', 'MENTOR', p.school_id, p.id, null, greatest(p.active_from, f.trained_on),
                    coalesce(p.active_to, 'infinity')
                from participant p join mentor_profile f on f.participant_id = p.id
                where p.mentor and f.trained_on is not null {p.school_id}
                union all
                select 'ENTERPRISES', 'MENTOR', m.school_id, m.mentor_id,
                    folded(btrim(regexp_replace(f.employer, '[«»"“”„]', ' ', 'g'))), m.starts_on, m.last_day
                from pair m join mentor_profile f on f.participant_id = m.mentor_id
                where f.employer <> ''
                union all
                select 'PAIRS', null, school_id, null, id::text, starts_on, last_day from pair where group_id is null
                union all
                select 'GROUPS', null, school_id, null, group_id::text, starts_on, last_day from pair where group_id is not null
                union all
                select 'BEGUN', null, school_id, null, id::text, starts_on, starts_on from programme
                where programme_begun(programme) {school_id}
                union all
                select 'FINISHED', null, p.school_id, null, p.id::text, g.done_on, g.done_on
                from programme p join programme_stage g on g.programme_id = p.id and g.stage = 'COMPLETION'
                where p.state = 'FINISHED' and g.done_on is not null {p.school_id}
            ), wanted as (
                select * from unnest(:numbers::int[], :whats::text[], :sides::text[], :agesFrom::int[], :agesTo::int[],
                    :categories::text[], :types::text[], :froms::date[], :tos::date[], :ageDays::date[])
                    as w (number, what, side, age_from, age_to, category, school_type, since, until, age_day)
            ), hit as (
                select w.number, s.district, f.school_id, p.id as participant_id, a.age,
                    coalesce(f.thing, p.person_key) as thing,
                    w.age_from is null and w.age_to is null
                        or a.age >= coalesce(w.age_from, 0) and a.age <= coalesce(w.age_to, 1000) as fits,
                    (w.age_from is not null or w.age_to is not null) and a.age is null as undated
                from wanted w
                    join fact f on f.what = w.what and f.since <= w.until and f.until >= w.since
                        and (w.side is null or f.side is null or f.side = w.side)
                    join school s on s.id = f.school_id and (w.school_type is null or s.type = w.school_type)
                    left join participant p on p.id = f.participant_id
                    cross join lateral (select extract(year from age(w.age_day, coalesce(p.birth_date,
                        make_date(p.birth_year, 1, 1))))::int as age) a
                where (w.category is null or p.category = w.category)
            )
            """;

    /** The same asked person by person, for a school's few, and of everybody at once. */
    private static final String CONSENTED_ONE =
            "exists (select from consent c where c.participant_id = p.id and c.kind = 'PROCESSING')";

    private static final String CONSENTED_OF_ALL =
            "p.id in (select c.participant_id from consent c where c.kind = 'PROCESSING')";

    private static final String AMOUNTS = """
            , count(distinct h.thing) filter (where h.fits) as amount, count(distinct h.thing) filter (where h.undated) as undated
            from hit h
            """;

    /** When the portal came to know of its first pair, person with a consent or programme; null where there is none. */
    private static final String FIRST = """
            select (select min(starts_on) from mentor_pair
                    where order_date is not null and (ending is distinct from 'CONSENT_WITHDRAWN' or ended_on > starts_on)) as pair,
                (select min(p.active_from) from participant p where (p.mentor or p.mentee) and (p.erased_on is not null
                    or p.id in (select c.participant_id from consent c where c.kind = 'PROCESSING'))) as person,
                (select min(starts_on) from programme where programme_begun(programme)) as programme
            """;

    private static final int MOST_NAMES = 2_000;

    private final JdbcClient jdbc;
    private final RecentFigures recent;

    PortalFigures(JdbcClient jdbc, RecentFigures recent) {
        this.jdbc = jdbc;
        this.recent = recent;
    }

    /**
     * Of which figures a count that is not there is 0: the portal knows of pairs, of a list or of programmes that began by the end
     * of the time. Before its first pair it knows nothing, and that is no nought.
     */
    private record First(
            @Nullable LocalDate pair,
            @Nullable LocalDate person,
            @Nullable LocalDate programme) {

        boolean knows(Asked asked) {
            return switch (asked.figure().what()) {
                case LISTED, TRAINED -> by(person, asked);
                case BEGUN, FINISHED -> by(programme, asked) || by(pair, asked);
                default -> by(pair, asked);
            };
        }

        private static boolean by(@Nullable LocalDate first, Asked asked) {
            return first != null && !first.isAfter(asked.to());
        }
    }

    private record WhenFirst() {}

    /** A person of a school behind a figure. */
    record Person(long participantId, String name, String category) {}

    @Override
    public Set<Counted> supplies() {
        return EnumSet.complementOf(EnumSet.of(Counted.ANSWERED, Counted.SATISFIED));
    }

    @Override
    public Found count(List<Asked> asked, Grain grain, @Nullable Long schoolId) {
        if (asked.isEmpty()) {
            return new Found(List.of(), Set.of());
        }
        var sql =
                switch (grain) {
                    case CITY ->
                        "select h.number, null::text as district, null::bigint as school_id" + AMOUNTS
                                + "group by h.number";
                    case SCHOOL ->
                        "select h.number, null::text as district, h.school_id" + AMOUNTS
                                + "group by h.number, h.school_id";
                    case ALL ->
                        "select h.number, h.district, h.school_id" + AMOUNTS
                                + "group by grouping sets ((h.number), (h.number, h.district), (h.number, h.school_id))";
                };
        var statement = asked(jdbc.sql(facts(grain == Grain.SCHOOL) + sql), asked);
        if (grain == Grain.SCHOOL) {
            statement = statement.param("school", Objects.requireNonNull(schoolId));
        }
        var counts = statement
                .query((row, at) -> new Count(
                        row.getInt("number"),
                        row.getString("district"),
                        row.getObject("school_id", Long.class),
                        row.getLong("amount"),
                        row.getLong("undated"),
                        false))
                .list();
        var first = grain == Grain.SCHOOL ? recent.of(new WhenFirst(), this::first) : first();
        var known = asked.stream().filter(first::knows).map(Asked::number).collect(Collectors.toSet());
        return new Found(counts, known);
    }

    private First first() {
        return jdbc.sql(FIRST)
                .query((row, at) -> new First(
                        row.getObject("pair", LocalDate.class),
                        row.getObject("person", LocalDate.class),
                        row.getObject("programme", LocalDate.class)))
                .single();
    }

    /** @param ofSchool whether only what happens in the school of the parameter is put together */
    private static String facts(boolean ofSchool) {
        return FACTS.replaceAll("\\{(.*?)}", ofSchool ? "and $1 = :school" : "")
                .replace("CONSENTED", ofSchool ? CONSENTED_ONE : CONSENTED_OF_ALL);
    }

    /** @return whom a figure of a school counts, or could not count for want of a birth date; the caller journals the reading */
    List<Person> people(Asked asked, long schoolId, boolean undated) {
        return asked(jdbc.sql(facts(true) + """
                        select distinct p.id, p.shown_name, p.category
                        from hit h join participant p on p.id = h.participant_id
                        where case when :undated then h.undated else h.fits end
                        order by p.shown_name, p.id limit :most
                        """), List.of(asked))
                .param("school", schoolId)
                .param("undated", undated)
                .param("most", MOST_NAMES)
                .query((row, at) -> new Person(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Persons of a school in one category and of one age, as of how many; the words are the messages of the pages. */
    record Group(String category, String age, long amount) {}

    /** @return whom a figure of a school counts, without names */
    List<Group> groups(Asked asked, long schoolId) {
        return asked(jdbc.sql(facts(true) + """
                        select p.category, case when h.age is null then 'UNKNOWN' when h.age < 10 then 'UNDER_10'
                                when h.age < 15 then 'UNDER_15' when h.age < 20 then 'UNDER_20' when h.age < 36 then 'UNDER_36'
                                else 'OVER_35' end as band,
                            count(distinct h.thing) as amount
                        from hit h join participant p on p.id = h.participant_id
                        where h.fits group by 1, 2 order by 1, min(h.age)
                        """), List.of(asked))
                .param("school", schoolId)
                .query((row, at) -> new Group(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** @return the organisations that a figure of a school counts, and how many of its mentors come from each */
    List<Firm> firms(Asked asked, long schoolId) {
        return asked(jdbc.sql(facts(true) + """
                        select min(m.employer collate ru) as firm, count(distinct p.person_key) as mentors
                        from hit h join participant p on p.id = h.participant_id
                            join mentor_profile m on m.participant_id = h.participant_id
                        where h.fits group by h.thing order by 1
                        """), List.of(asked))
                .param("school", schoolId)
                .query((row, at) -> new Firm(row.getString(1), row.getLong(2)))
                .list();
    }

    /** An organisation that mentors come from. */
    record Firm(String name, long mentors) {}

    private static StatementSpec asked(StatementSpec statement, List<Asked> asked) {
        return statement
                .param("numbers", asked.stream().map(Asked::number).toArray(Integer[]::new))
                .param("whats", words(asked, Figure::what))
                .param("sides", words(asked, Figure::side))
                .param(
                        "agesFrom",
                        asked.stream().map(each -> each.figure().ageFrom()).toArray(Integer[]::new))
                .param(
                        "agesTo",
                        asked.stream().map(each -> each.figure().ageTo()).toArray(Integer[]::new))
                .param("categories", words(asked, Figure::category))
                .param("types", words(asked, Figure::schoolType))
                .param(
                        "froms",
                        asked.stream().map(each -> Date.valueOf(each.from())).toArray(Date[]::new))
                .param(
                        "tos",
                        asked.stream().map(each -> Date.valueOf(each.to())).toArray(Date[]::new))
                .param(
                        "ageDays",
                        asked.stream().map(each -> Date.valueOf(each.ageDay())).toArray(Date[]::new));
    }

    private static String[] words(List<Asked> asked, Function<Figure, @Nullable Object> part) {
        return asked.stream()
                .map(each -> part.apply(each.figure()))
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
