package nastavnik.mentoringoverview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of pairs and groups without names, for whoever may know them. Which count on a day, the function
 * {@code pair_counts} of the database says: those confirmed by an order, from the first day to the last. A group counts while
 * one of its members does.
 */
@Component
@Transactional(readOnly = true)
public class MentoringFigures {

    private static final String ON_DAY = " pair_counts(p, :day) ";

    private static final String PAIRS =
            "count(p.id) filter (where p.group_id is null) as pairs," + " count(distinct p.group_id) as groups";

    /** Who stands on the lists of two schools is one person of the city. */
    private static final String OF_PEOPLE =
            " mentor_pair p join participant who on who.id = p.mentor_id join participant whom on whom.id = p.mentee_id";

    private final JdbcClient jdbc;

    MentoringFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The whole city, or some schools together.
     *
     * @param pairs how many pairs there are; members of a group are none
     * @param groups how many groups there are, of any number of members
     * @param mentors how many people mentor in them, each once
     * @param mentees how many are mentored, each once
     * @param schools how many schools have a pair
     */
    public record Totals(long pairs, long groups, long mentors, long mentees, long schools) {}

    /** Pairs and groups in one form; the form stands here without any too, while it is in use. */
    public record OfForm(long formId, String form, long pairs, long groups) {}

    /**
     * Pairs and groups of one type; the type stands here without any too, while it is in use.
     *
     * @param typeId 0 for those of which no type is known
     * @param type empty for those
     */
    public record OfType(long typeId, String type, long pairs, long groups) {}

    /** Pairs and groups of one school in one form. */
    public record OfSchool(long schoolId, long formId, long pairs, long groups) {}

    /** Pairs and groups of one school of one type; 0 for those of which no type is known. */
    public record OfSchoolAndType(long schoolId, long typeId, long pairs, long groups) {}

    public Totals totals(LocalDate day) {
        return jdbc.sql("""
                        select count(distinct who.person_key) as mentors,
                            count(distinct whom.person_key) as mentees, count(distinct p.school_id) as schools,
                        """ + PAIRS + " from" + OF_PEOPLE + " where" + ON_DAY)
                .param("day", day)
                .query(Totals.class)
                .single();
    }

    /** @param schoolIds may be empty: then all counts are 0 */
    public Totals totals(LocalDate day, Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? new Totals(0, 0, 0, 0, 0)
                : jdbc.sql("""
                                select count(distinct who.person_key) as mentors,
                                    count(distinct whom.person_key) as mentees, count(distinct p.school_id) as schools,
                                """ + PAIRS + " from" + OF_PEOPLE + " where p.school_id in (:schoolIds) and" + ON_DAY)
                        .param("day", day)
                        .param("schoolIds", schoolIds)
                        .query(Totals.class)
                        .single();
    }

    /** @return the forms in the order of the dictionary */
    public List<OfForm> byForm(LocalDate day) {
        return jdbc.sql("select f.id as form_id, f.name as form, " + PAIRS
                        + " from form_of_mentoring f left join mentor_pair p on p.form_id = f.id and" + ON_DAY
                        + "group by f.id having f.active or count(p.id) > 0 order by f.id")
                .param("day", day)
                .query((row, number) -> new OfForm(
                        row.getLong("form_id"), row.getString("form"), row.getLong("pairs"), row.getLong("groups")))
                .list();
    }

    /** @return the types in the order of the dictionary; those of no known type last, where there are any */
    public List<OfType> byType(LocalDate day) {
        return jdbc.sql("select coalesce(t.id, 0) as type_id, coalesce(t.name, '') as type, " + PAIRS
                        + " from type_of_mentoring t full join (select * from mentor_pair p where" + ON_DAY
                        + ") p on p.type_id = t.id group by t.id having t.active or count(p.id) > 0 order by t.id")
                .param("day", day)
                .query((row, number) -> new OfType(
                        row.getLong("type_id"), row.getString("type"), row.getLong("pairs"), row.getLong("groups")))
                .list();
    }

    /** @return only what is there, as {@link #bySchool} */
    public List<OfSchoolAndType> bySchoolAndType(LocalDate day) {
        return jdbc.sql("select p.school_id, coalesce(p.type_id, 0) as type_id, " + PAIRS + " from mentor_pair p where"
                        + ON_DAY + "group by p.school_id, p.type_id")
                .param("day", day)
                .query((row, number) -> new OfSchoolAndType(
                        row.getLong("school_id"), row.getLong("type_id"), row.getLong("pairs"), row.getLong("groups")))
                .list();
    }

    /** @return only what is there: a school without pairs, or without pairs in a form, is left out */
    public List<OfSchool> bySchool(LocalDate day) {
        return jdbc.sql("select p.school_id, p.form_id, " + PAIRS + " from mentor_pair p where" + ON_DAY
                        + "group by p.school_id, p.form_id")
                .param("day", day)
                .query((row, number) -> new OfSchool(
                        row.getLong("school_id"), row.getLong("form_id"), row.getLong("pairs"), row.getLong("groups")))
                .list();
    }
}
