package nastavnik.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.indicator.FigureSource.Asked;
import nastavnik.indicator.FigureSource.Grain;
import nastavnik.participant.ParticipantCategory;
import nastavnik.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of a city of 400 schools and 20,000 participants agree with SQL that counts them another way. */
@PortalTest
class FiguresAtScaleTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 10, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @Autowired
    PortalFigures figures;

    @Autowired
    List<FigureSource> sources;

    @Autowired
    Achievements achievements;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    /**
     * Odd numbers mentor, even ones are mentored; the last 400 bear name and birth date of one before them, who is in another school. One pair in
     * seven is of the past, one in eleven was broken off before it began.
     */
    @BeforeEach
    void city() {
        jdbc.sql("set local statement_timeout = '60s'").update();
        jdbc.sql("""
                        insert into school (id, version, type, full_name, short_name, number, district, director_name, phone, email,
                            site, active_from)
                        select 100000 + n, 0, case n % 4 when 0 then 'KINDERGARTEN' else 'SCHOOL' end, 'Школа ' || n, 'Школа ' || n,
                            n::text, 'Район ' || n % 5, '', '', '', '', date '2011-09-01'
                        from generate_series(1, 400) n
                        """).update();
        jdbc.sql("""
                        insert into participant (id, version, school_id, full_name, category, mentor, mentee, active_from, birth_date)
                        select 1000000 + n, 0, 100001 + n / 2 % 400, 'Житель Номер' || case when n > 19600 then n - 402 else n end,
                            case when n % 20 = 4 then 'YOUNG_SPECIALIST' when n % 5 = 1 then 'EMPLOYER' else 'PUPIL' end,
                            n % 2 = 1, n % 2 = 0, date '2025-09-01',
                            case when n % 50 = 9 then null else date '2000-01-01' + 331 * ((case when n > 19600 then n - 402 else n end) % 29) end
                        from generate_series(1, 20000) n
                        """).update();
        jdbc.sql("analyze participant").update();
        jdbc.sql("""
                        insert into consent (id, version, participant_id, kind, signer, representative, relation, document, given_on, conditions)
                        select nextval('consent_seq'), 0, id, 'PROCESSING', 'SELF', '', '', '', date '2025-09-01', ''
                        from participant where id % 3 <> 0
                        """).update();
        jdbc.sql("""
                        insert into mentor_pair (id, version, school_id, mentor_id, mentee_id, form_id, starts_on, planned_end, ended_on,
                            ending, order_number, order_date)
                        select nextval('mentor_pair_seq'), 0, a.school_id, a.id, b.id, 1 + a.id % 5, d.day, null,
                            case when a.id % 7 = 0 then date '2025-12-20' when a.id % 11 = 0 then d.day end,
                            case when a.id % 7 = 0 then 'COMPLETED' when a.id % 11 = 0 then 'CONSENT_WITHDRAWN' end, '1', d.day
                        from (select *, row_number() over (partition by school_id order by id) as at from participant where mentor) a
                            join (select *, row_number() over (partition by school_id order by id) as at from participant where mentee) b
                                on b.school_id = a.school_id and b.at = a.at
                            cross join lateral (select case when a.id % 7 = 0 then date '2025-09-10' else date '2026-02-01' end as day) d
                        """).update();
        jdbc.sql("""
                        insert into mentor_profile (id, version, participant_id, competences, achievements, interests, days, course,
                            certificate, trained_on, changed_at, employer)
                        select nextval('mentor_profile_seq'), 0, id, 'умеет', '', '', 0, '', '',
                            case when id % 4 = 1 then date '2026-03-01' end, now(),
                            case when category = 'EMPLOYER' then case id % 2 when 0 then 'ООО «Завод ' else 'ооо «завод ' end || id % 90 || '»' else '' end
                        from participant where mentor and id % 3 = 0
                        """).update();
        for (var table : List.of("school", "participant", "consent", "mentor_pair", "mentor_profile")) {
            jdbc.sql("analyze " + table).update();
        }
    }

    @Test
    void everyFigureAgreesWithAnotherCount() {
        var asked = List.of(
                ask(0, new Figure(Counted.PAIRED, Side.MENTEE, 10, 19, null, null)),
                ask(1, new Figure(Counted.PAIRED, Side.MENTOR, 15, 19, null, null)),
                ask(
                        2,
                        new Figure(
                                Counted.PAIRED,
                                Side.MENTEE,
                                null,
                                null,
                                ParticipantCategory.YOUNG_SPECIALIST,
                                SchoolType.SCHOOL)),
                ask(3, Figure.of(Counted.ENTERPRISES, null)),
                ask(4, Figure.of(Counted.PAIRS, null)),
                ask(5, Figure.of(Counted.TRAINED, Side.MENTOR)),
                ask(6, Figure.of(Counted.LISTED, null)));

        var counts = figures.count(asked, Grain.ALL, null).counts();

        var pairs = """
                select m.* from mentor_pair m
                where not (m.ending is not null and m.ending = 'CONSENT_WITHDRAWN' and m.ended_on <= m.starts_on)
                    and daterange(m.starts_on, m.ended_on, '[]') && daterange('2026-01-01', '2026-10-01', '[]')
                """;
        var another = Map.of(
                0,
                        "select p.* from participant p where p.id in (select mentee_id from (" + pairs
                                + ") m) and 2026 - extract(year from p.birth_date) between 10 and 19",
                1,
                        "select p.* from participant p where p.id in (select mentor_id from (" + pairs
                                + ") m) and 2026 - extract(year from p.birth_date) between 15 and 19",
                2,
                        "select p.* from participant p where p.category = 'YOUNG_SPECIALIST' and p.id in (select mentee_id from ("
                                + pairs + ") m) and p.school_id in (select id from school where type = 'SCHOOL')",
                5,
                        "select p.* from participant p where p.mentor and p.id in (select participant_id from mentor_profile"
                                + " where trained_on <= date '2026-10-01')",
                6,
                        "select p.* from participant p where p.id in (select participant_id from consent where kind = 'PROCESSING')");
        another.forEach((number, people) -> {
            assertThat(amounts(counts, number))
                    .as("figure " + number)
                    .isEqualTo(expected("(select *, coalesce(folded(full_name) || birth_date, id::text) as thing from ("
                            + people + ") found) found"))
                    .hasSizeGreaterThan(40);
        });
        assertThat(amounts(counts, 3))
                .isEqualTo(expected("(select m.school_id, substring(f.employer from '\\d+') as thing from (" + pairs
                        + ") m join mentor_profile f on f.participant_id = m.mentor_id and f.employer <> '') found"));
        assertThat(amounts(counts, 4))
                .isEqualTo(expected("(select school_id, id::text as thing from (" + pairs + ") m) found"));
    }

    /**
     * Mentors and mentees of each school, asked whole or in two groups, again, in a year before, and by surveys that still run; the numbers
     * of answers are from none to twelve, and some were given in the year before their survey was closed.
     */
    @Test
    void satisfactionAgreesWithAnotherCount() {
        jdbc.sql("""
                        insert into survey (id, version, school_id, questionnaire_id, programme_id, category, first_year, audience, way,
                            opened_on, closes_on, closed_on, handouts)
                        select 3000000 + n * 100 + who.at * 10 + what.at, 0, 100000 + n, 1 + who.at, null, what.category, 2025, who.audience,
                            'PAPER', date '2025-09-20', date '2099-01-01', what.closed, 0
                        from generate_series(1, 400) n
                            cross join (values (0, 'MENTOR'), (1, 'MENTEE')) who (at, audience)
                            cross join lateral (values (0, n % 10 <> 0, null::text, date '2026-03-01' + n % 20),
                                (1, n % 4 = 0, null, date '2026-06-01'), (2, n % 3 = 0, 'PUPILS', date '2026-05-01'),
                                (3, n % 3 = 0, 'ADULTS', date '2026-07-01'), (4, n % 6 = 0, null, null::date),
                                (5, n % 5 = 0, null, date '2025-12-20')) what (at, there, category, closed)
                        where what.there
                        """).update();
        jdbc.sql("""
                        insert into survey_answer (survey_id, questionnaire_id, school_id, audience, satisfied, answered_on)
                        select s.id, s.questionnaire_id, s.school_id, s.audience, (s.id + k) % 3 <> 0,
                            case when k % 4 = 0 then date '2025-12-15' else date '2026-02-15' end
                        from survey s cross join generate_series(1, 12) k where s.id > 3000000 and k <= s.id % 13
                        """).update();
        jdbc.sql("analyze survey, survey_answer").update();
        var ofSurveys = sources.stream()
                .filter(each -> each.supplies().contains(Counted.SATISFIED))
                .findFirst()
                .orElseThrow();

        var counts = ofSurveys
                .count(
                        List.of(
                                ask(0, Figure.of(Counted.ANSWERED, Side.MENTEE)),
                                ask(1, Figure.of(Counted.SATISFIED, Side.MENTEE)),
                                ask(2, Figure.of(Counted.ANSWERED, Side.MENTOR)),
                                ask(3, Figure.of(Counted.SATISFIED, Side.MENTOR))),
                        Grain.ALL,
                        null)
                .counts();

        var told = """
                (select s.* from survey s where s.closed_on between '2026-01-01' and '2026-10-01'
                    and 5 <= (select count(*) from survey_answer a where a.survey_id = s.id))
                """;
        var whole = "(select distinct on (school_id, audience) * from " + told
                + " t where category is null order by school_id, audience, closed_on desc)";
        var counted = "(select id from " + whole + " w union select t.id from " + told
                + " t where t.category is not null and (t.school_id, t.audience) not in (select school_id, audience from "
                + whole + " w))";
        for (var number = 0; number < 4; number++) {
            assertThat(amounts(counts, number))
                    .as("figure " + number)
                    .isEqualTo(expected(
                            "(select a.school_id, a.id::text as thing from survey_answer a where a.audience = '"
                                    + (number < 2 ? "MENTEE" : "MENTOR") + "'"
                                    + (number % 2 == 1 ? " and a.satisfied" : "")
                                    + " and a.survey_id in " + counted + ") found"))
                    .hasSizeGreaterThan(200);
        }
    }

    @Test
    void theSixOfTheOrderAreAmongThoseCompared() {
        assertThat(indicators.active())
                .extracting(each -> each.card().numerator())
                .containsExactly(
                        new Figure(Counted.PAIRED, Side.MENTEE, 10, 19, null, null),
                        new Figure(Counted.PAIRED, Side.MENTOR, 15, 19, null, null),
                        new Figure(
                                Counted.PAIRED,
                                Side.MENTEE,
                                null,
                                null,
                                ParticipantCategory.YOUNG_SPECIALIST,
                                SchoolType.SCHOOL),
                        Figure.of(Counted.ENTERPRISES, null),
                        Figure.of(Counted.SATISFIED, Side.MENTEE),
                        Figure.of(Counted.SATISFIED, Side.MENTOR));
    }

    @Test
    void computingTheCityTakesAHandfulOfStatements() {
        var all = indicators.active();

        var statements = Statements.during(() -> assertThat(achievements.ofCity(all, List.of(2024, 2025, 2026, 2027)))
                .hasSize(24));

        assertThat(statements).isLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> achievements.ofCity(all, List.of(2026))))
                .isEqualTo(statements);
    }

    private static Asked ask(int number, Figure figure) {
        return new Asked(number, figure, FROM, TO, YEAR_END);
    }

    private static Map<String, Long> amounts(List<FigureSource.Count> counts, int number) {
        var amounts = new HashMap<String, Long>();
        counts.stream()
                .filter(each -> each.number() == number && each.amount() > 0)
                .forEach(each -> amounts.put(
                        each.schoolId() != null
                                ? "school " + each.schoolId()
                                : each.district() != null ? each.district() : "city",
                        each.amount()));
        return amounts;
    }

    /** Counted place by place from rows with a school and the thing that counts once. */
    private Map<String, Long> expected(String rows) {
        var amounts = new HashMap<String, Long>();
        jdbc.sql("select 'city', count(*) from (select distinct thing from " + rows + ") d having count(*) > 0"
                        + " union all select s.district, count(distinct found.thing) from " + rows
                        + " join school s on s.id = found.school_id group by s.district"
                        + " union all select 'school ' || d.school_id, count(*) from (select distinct school_id, thing from "
                        + rows + ") d group by d.school_id")
                .query(row -> {
                    amounts.put(row.getString(1), row.getLong(2));
                });
        return amounts;
    }
}
