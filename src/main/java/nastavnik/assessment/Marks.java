package nastavnik.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.calendar.SchoolYear;
import nastavnik.questionnaire.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of an assessment and their marks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Marks {

    /** From this many people on a change is shown: fewer would tell whose it is. */
    static final int FEWEST = 5;

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody to be assessed. */
    record Person(long id, String name) {}

    /** A mark of a person for a parameter. */
    record Place(long personId, int ordinal) {}

    /** A mark to be kept, or taken away where it is null. */
    record Given(Place place, @Nullable Integer mark) {}

    /**
     * How a parameter has changed.
     *
     * @param people who have a mark before and one after
     */
    record Change(int ordinal, long people, BigDecimal before, BigDecimal after) {

        public BigDecimal change() {
            return after.subtract(before);
        }
    }

    /** An assessment in the city's figures: those of its parameters only that enough people have. */
    record Of(long assessmentId, Change change) {}

    /** Takes in whoever of the audience is or was in a pair of the year or programme, with consents in force. @return how many new */
    int join(Assessment assessment, LocalDate today) {
        var programme = assessment.programme();
        var group = assessment.category();
        var year = assessment.year();
        return jdbc.sql("""
                        insert into assessment_person (assessment_id, participant_id)
                        select :assessment, p.id from participant p
                        where p.school_id = :school and p.erased_on is null and p.stopped_on is null
                            and (:categories::text[] is null or p.category = any(:categories::text[]))
                            and exists (select from mentor_pair m
                                where m.school_id = :school
                                    and p.id = case when :mentors then m.mentor_id else m.mentee_id end
                                    and m.starts_on <= :last
                                    and coalesce(m.ended_on, m.planned_end, 'infinity') >= :from
                                    and (:programme::bigint is null or m.programme_id = :programme::bigint))
                            and consented(p.id, :today)
                        on conflict (assessment_id, participant_id) do nothing
                        """)
                .param("assessment", assessment.id())
                .param("school", assessment.school().id())
                .param("mentors", assessment.parameterSet().audience() == Audience.MENTOR)
                .param("categories", group == null ? null : group.categories())
                .param("from", year.from())
                .param("last", today.isBefore(year.to()) ? today : year.to())
                .param("programme", programme == null ? null : programme.id(), java.sql.Types.BIGINT)
                .param("today", today)
                .update();
    }

    /** @return those of whom marks may be given today, by name: with consents in force */
    List<Person> people(long assessmentId, LocalDate today) {
        return jdbc.sql("""
                        select a.id, p.shown_name from assessment_person a join participant p on p.id = a.participant_id
                        where a.assessment_id = :id and p.erased_on is null and p.stopped_on is null and consented(p.id, :today)
                        order by p.shown_name, a.id
                        """)
                .param("id", assessmentId)
                .param("today", today)
                .query((row, number) -> new Person(row.getLong(1), row.getString(2)))
                .list();
    }

    Map<Place, Integer> of(long assessmentId, Wave wave) {
        var marks = new HashMap<Place, Integer>();
        jdbc.sql("""
                        select m.person_id, m.ordinal, m.mark from assessment_mark m
                            join assessment_person p on p.id = m.person_id
                        where p.assessment_id = :id and m.wave = :wave
                        """).param("id", assessmentId).param("wave", wave.name()).query(row -> {
            marks.put(new Place(row.getLong(1), row.getInt(2)), row.getInt(3));
        });
        return marks;
    }

    void keep(Wave wave, Collection<Given> given) {
        var kept = given.stream().filter(each -> each.mark() != null).toList();
        var dropped = given.stream().filter(each -> each.mark() == null).toList();
        jdbc.sql("""
                        delete from assessment_mark m using unnest(:people::bigint[], :ordinals::integer[]) as e (person, ordinal)
                        where m.person_id = e.person and m.ordinal = e.ordinal and m.wave = :wave
                        """)
                .param("people", people(dropped))
                .param("ordinals", ordinals(dropped))
                .param("wave", wave.name())
                .update();
        jdbc.sql("""
                        insert into assessment_mark (person_id, ordinal, wave, mark)
                        select e.person, e.ordinal, :wave, e.mark
                        from unnest(:people::bigint[], :ordinals::integer[], :marks::smallint[]) as e (person, ordinal, mark)
                        on conflict (person_id, ordinal, wave) do update set mark = excluded.mark
                        """)
                .param("people", people(kept))
                .param("ordinals", ordinals(kept))
                .param("marks", kept.stream().map(Given::mark).toArray(Integer[]::new))
                .param("wave", wave.name())
                .update();
    }

    private static Long[] people(List<Given> given) {
        return given.stream().map(each -> each.place().personId()).toArray(Long[]::new);
    }

    private static Integer[] ordinals(List<Given> given) {
        return given.stream().map(each -> each.place().ordinal()).toArray(Integer[]::new);
    }

    /** Those of whom nothing is missing: all parameters before and after. A is the assessment, p the person. */
    private static final String WHOLE = """
            (select count(*) from assessment_mark m where m.person_id = p.id)
                = 2 * (select count(*) from parameter_of_set s where s.set_id = a.parameter_set_id)
            """;

    /** How many are assessed, and of how many of them all marks are there. */
    record Count(long people, long whole) {}

    Count count(long assessmentId) {
        return jdbc.sql("select count(*), count(*) filter (where " + WHOLE
                        + ") from assessment_person p join assessment a on a.id = p.assessment_id where a.id = :id")
                .param("id", assessmentId)
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
                .single();
    }

    /**
     * @return whether its means tell of nobody: enough whole participants, and from another shown assessment of the school by the
     *     same set either nobody is the same, or as many at least are different on each side on which somebody is
     */
    boolean mayBeShown(long assessmentId) {
        return jdbc.sql(
                        "with whole as (select a.id, coalesce(p.participant_id, -p.id) as person from assessment_person p"
                                + " join assessment a on a.id = p.assessment_id join assessment me on me.id = :id"
                                + " and me.school_id = a.school_id and me.parameter_set_id = a.parameter_set_id"
                                + " where (a.id = me.id or a.shown) and " + WHOLE + """
                        ), mine as (select person from whole where id = :id),
                        other as (select id, count(*) as people, count(*) filter (where person in (select person from mine)) as same
                            from whole where id <> :id group by id)
                        select (select count(*) from mine) >= :fewest and not exists (select from other
                            where same > 0 and (people - same between 1 and :fewest - 1
                                or (select count(*) from mine) - same between 1 and :fewest - 1))
                        """)
                .param("id", assessmentId)
                .param("fewest", FEWEST)
                .query(Boolean.class)
                .single();
    }

    /** @return the changes of those of these assessments that are shown, by parameter, of their whole participants */
    List<Of> changes(Collection<Long> assessmentIds) {
        var changes = new ArrayList<Of>();
        if (!assessmentIds.isEmpty()) {
            jdbc.sql("""
                            select p.assessment_id, b.ordinal, count(*), avg(b.mark), avg(a.mark)
                            from assessment_person p join assessment a0 on a0.id = p.assessment_id and a0.shown
                                join assessment_mark b on b.person_id = p.id and b.wave = 'BEFORE'
                                join assessment_mark a on a.person_id = p.id and a.ordinal = b.ordinal and a.wave = 'AFTER'
                            where p.assessment_id in (:ids)
                                and exists (select from assessment a where a.id = p.assessment_id and
                            """ + WHOLE + """
                            )
                            group by p.assessment_id, b.ordinal having count(*) >= :fewest order by b.ordinal, p.assessment_id
                            """)
                    .param("ids", assessmentIds)
                    .param("fewest", FEWEST)
                    .query(row -> {
                        changes.add(new Of(
                                row.getLong(1),
                                new Change(row.getInt(2), row.getLong(3), row.getBigDecimal(4), row.getBigDecimal(5))));
                    });
        }
        return changes;
    }

    /** @return the set by which it assesses */
    Optional<Long> setOf(long assessmentId) {
        return jdbc.sql("select parameter_set_id from assessment where id = :id")
                .param("id", assessmentId)
                .query(Long.class)
                .optional();
    }

    static BigDecimal rounded(BigDecimal mean) {
        return mean.setScale(1, RoundingMode.HALF_UP);
    }

    boolean anyOf(long participantId) {
        return jdbc.sql("""
                        select exists (select from assessment_person p join assessment_mark m on m.person_id = p.id
                            where p.participant_id = :id)
                        """).param("id", participantId).query(Boolean.class).single();
    }

    /**
     * Marks of two cards in one assessment that still goes on.
     *
     * @param one marks of the first card, before and after, as they follow each other
     */
    record Twice(long assessmentId, String title, String one, String other) {}

    /** @return assessments not finished yet in which both cards of one person have marks */
    List<Twice> twice(long one, long other) {
        var marks = """
                (select string_agg(case m.wave when 'BEFORE' then m.mark::text end, ', ' order by m.ordinal) || ' / '
                    || coalesce(string_agg(case m.wave when 'AFTER' then m.mark::text end, ', ' order by m.ordinal), '')
                    from assessment_mark m where m.person_id = %s.id)
                """;
        return jdbc.sql("select a.id, s.title, coalesce(" + marks.formatted("x") + ", '') as one, coalesce("
                        + marks.formatted("y") + """
                        , '') as other
                        from assessment a join parameter_set s on s.id = a.parameter_set_id
                            join assessment_person x on x.assessment_id = a.id and x.participant_id = :one
                            join assessment_person y on y.assessment_id = a.id and y.participant_id = :other
                        where a.finished_on is null
                            and exists (select from assessment_mark m where m.person_id = x.id)
                            and exists (select from assessment_mark m where m.person_id = y.id)
                        order by a.id
                        """)
                .param("one", one)
                .param("other", other)
                .query((row, number) -> new Twice(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /**
     * Marks of the first card go over to the second. Where both have some, those of one are dropped while the assessment goes on;
     * in a finished one they stay as those of nobody, its means were shown.
     *
     * @param replacing assessments in which the first card's marks stay
     */
    void handOver(long from, long to, Collection<Long> replacing) {
        var both = """
                assessment_person l using assessment a, assessment_person w
                where a.id = l.assessment_id and w.assessment_id = a.id and a.finished_on is null
                """;
        jdbc.sql("delete from " + both
                        + " and l.participant_id = :to and w.participant_id = :from and (a.id = any(:replacing) or not exists"
                        + " (select from assessment_mark m where m.person_id = l.id))")
                .param("from", from)
                .param("to", to)
                .param("replacing", replacing.toArray(Long[]::new))
                .update();
        jdbc.sql("delete from " + both + " and l.participant_id = :from and w.participant_id = :to")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("""
                        update assessment_person l set participant_id = case when exists (
                            select from assessment_person o where o.assessment_id = l.assessment_id and o.participant_id = :to)
                            then null else :to end
                        where l.participant_id = :from
                        """).param("from", from).param("to", to).update();
    }

    /** The marks stay as those of nobody. @return how many assessments it were */
    boolean names(long participantId) {
        return jdbc.sql("select exists (select from assessment_person where participant_id = :id)")
                .param("id", participantId)
                .query(Boolean.class)
                .single();
    }

    int forget(long participantId) {
        return jdbc.sql("update assessment_person set participant_id = null where participant_id = :id")
                .param("id", participantId)
                .update();
    }

    /** An assessment in a list. */
    record Row(
            long id,
            String school,
            String district,
            long setId,
            String title,
            Audience audience,
            SchoolYear year,
            long people,
            long before,
            long after,
            boolean finished) {}

    /**
     * @param schoolIds null for all schools
     * @param year null for all years
     */
    List<Row> rows(@Nullable Collection<Long> schoolIds, @Nullable SchoolYear year) {
        return jdbc.sql("""
                        select a.id, o.short_name, o.district, s.id as set_id, s.title, s.audience, a.first_year, n.people, n.before, n.after,
                            a.finished_on is not null as finished
                        from assessment a join school o on o.id = a.school_id join parameter_set s on s.id = a.parameter_set_id
                            cross join lateral (select count(*) as people,
                                    count(*) filter (where exists (select from assessment_mark m
                                        where m.person_id = p.id and m.wave = 'BEFORE')) as before,
                                    count(*) filter (where exists (select from assessment_mark m
                                        where m.person_id = p.id and m.wave = 'AFTER')) as after
                                from assessment_person p where p.assessment_id = a.id) n
                        where (:all or a.school_id in (:schoolIds)) and (:anyYear or a.first_year = :year)
                        order by a.first_year desc, o.short_name, s.title, a.id
                        """)
                .param("all", schoolIds == null)
                .param("schoolIds", schoolIds == null || schoolIds.isEmpty() ? List.of(0L) : schoolIds)
                .param("anyYear", year == null)
                .param("year", year == null ? 0 : year.firstYear())
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("short_name"),
                        row.getString("district"),
                        row.getLong("set_id"),
                        row.getString("title"),
                        Audience.valueOf(row.getString("audience")),
                        new SchoolYear(row.getInt("first_year")),
                        row.getLong("people"),
                        row.getLong("before"),
                        row.getLong("after"),
                        row.getBoolean("finished")))
                .list();
    }
}
