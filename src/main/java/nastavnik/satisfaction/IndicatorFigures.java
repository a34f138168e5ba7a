package nastavnik.satisfaction;

import java.sql.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nastavnik.calendar.CommitteeClock;
import nastavnik.indicator.Counted;
import nastavnik.indicator.FigureSource;
import nastavnik.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers as figures of indicators (domain: indicators 5 and 6 of Kogalym), with what {@link Satisfaction} leaves out: surveys
 * that still take answers and those with fewer than five, so that no sum tells more than its schools do; and of several that
 * asked the same people in the time all but one.
 */
@Component
@Transactional(readOnly = true)
class IndicatorFigures implements FigureSource {

    private static final String EACH = """
            with wanted as (
                select * from unnest(:numbers::int[], :satisfied::boolean[], :audiences::text[], :types::text[], :froms::date[],
                    :tos::date[]) as w (number, satisfied, audience, school_type, since, until)
            ), heard as materialized (
                select w.number, s.district, a.school_id, a.survey_id,
                    count(*) filter (where a.satisfied or not w.satisfied) as amount, count(*) >= :fewest as told
                from wanted w
                    join survey v on coalesce(v.closed_on, v.closes_on) between w.since and w.until
                        and (v.closed_on is not null or v.closes_on < :today)
                    join survey_answer a on a.survey_id = v.id and a.satisfied is not null
                        and (w.audience is null or a.audience = w.audience)
                    join school s on s.id = a.school_id and (w.school_type is null or s.type = w.school_type)
                where :school::bigint is null or a.school_id = :school
                group by w.number, s.district, a.school_id, a.survey_id
            ), each as (
                select h.number, h.district, h.school_id, h.amount, h.told and not exists (
                    select from heard o join survey r on r.id = o.survey_id
                    where o.told and o.number = h.number and o.school_id = h.school_id and survey_outranks(r, v)) as counts
                from heard h join survey v on v.id = h.survey_id
            )
            """;

    private static final String AMOUNT =
            "coalesce(sum(amount) filter (where counts), 0)::bigint as amount, not bool_or(counts) as few";

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    IndicatorFigures(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Counted> supplies() {
        return Set.of(Counted.ANSWERED, Counted.SATISFIED);
    }

    @Override
    public Found count(List<Asked> asked, Grain grain, @Nullable Long schoolId) {
        if (asked.isEmpty()) {
            return new Found(List.of(), Set.of());
        }
        var sql =
                switch (grain) {
                    case CITY ->
                        "select number, null::text as district, null::bigint as school_id, " + AMOUNT
                                + " from each group by number";
                    case SCHOOL ->
                        "select number, null::text as district, school_id, " + AMOUNT
                                + " from each group by number, school_id";
                    case ALL ->
                        "select number, district, school_id, " + AMOUNT + " from each"
                                + " group by grouping sets ((number), (number, district), (number, school_id))";
                };
        var counts = jdbc.sql(EACH + sql)
                .param("numbers", asked.stream().map(Asked::number).toArray(Integer[]::new))
                .param(
                        "satisfied",
                        asked.stream()
                                .map(each -> each.figure().what() == Counted.SATISFIED)
                                .toArray(Boolean[]::new))
                .param("audiences", words(asked, each -> each.figure().side()))
                .param("types", words(asked, each -> each.figure().schoolType()))
                .param(
                        "froms",
                        asked.stream().map(each -> Date.valueOf(each.from())).toArray(Date[]::new))
                .param(
                        "tos",
                        asked.stream().map(each -> Date.valueOf(each.to())).toArray(Date[]::new))
                .param("today", clock.today())
                .param("school", grain == Grain.SCHOOL ? schoolId : null)
                .param("fewest", Surveys.FEWEST)
                .query((row, at) -> new Count(
                        row.getInt("number"),
                        row.getString("district"),
                        row.getObject("school_id", Long.class),
                        row.getLong("amount"),
                        0,
                        row.getBoolean("few")))
                .list();
        return new Found(counts, Set.of());
    }

    private static @Nullable String[] words(List<Asked> asked, Function<Asked, @Nullable Object> part) {
        return asked.stream()
                .map(part)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
