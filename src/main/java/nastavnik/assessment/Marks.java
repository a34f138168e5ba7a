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
        var year = assessment.year();
        return jdbc.sql("""
                        insert into assessment_person (assessment_id, participant_id)
                        select :assessment, p.id from participant p
                        where p.school_id = :school and p.erased_on is null and p.stopped_on is null
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

    /** @return the changes of these assessments, by parameter, of those parameters that enough people have */
    List<Of> changes(Collection<Long> assessmentIds) {
        var changes = new ArrayList<Of>();
        if (!assessmentIds.isEmpty()) {
            jdbc.sql("""
                            select p.assessment_id, b.ordinal, count(*), avg(b.mark), avg(a.mark)
                            from assessment_person p
                                join assessment_mark b on b.person_id = p.id and b.wave = 'BEFORE'
                                join assessment_mark a on a.person_id = p.id and a.ordinal = b.ordinal and a.wave = 'AFTER'
                            where p.assessment_id in (:ids)
                            group by p.assessment_id, b.ordinal having count(*) >= :fewest order by b.ordinal, p.assessment_id
                            """).param("ids", assessmentIds).param("fewest", FEWEST).query(row -> {
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

    /** The marks stay as those of nobody. @return how many assessments it were */
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
            long after) {}

    /**
     * @param schoolIds null for all schools
     * @param year null for all years
     */
    List<Row> rows(@Nullable Collection<Long> schoolIds, @Nullable SchoolYear year) {
        return jdbc.sql("""
                        select a.id, o.short_name, o.district, s.id as set_id, s.title, s.audience, a.first_year, n.people, n.before, n.after
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
                        row.getLong("after")))
                .list();
    }
}
