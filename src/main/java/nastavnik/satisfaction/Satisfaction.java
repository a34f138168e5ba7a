package nastavnik.satisfaction;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
import nastavnik.questionnaire.Audience;
import nastavnik.survey.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many mentors and mentees have answered and how many of them are satisfied: the door for the indicators «уровень
 * удовлетворённости … участием в программах наставничества, %».
 *
 * <p>A statement of another room reads the same from {@code survey_answer (survey_id, school_id, audience, satisfied,
 * answered_on)}, a row an answer: {@code audience} is {@code MENTOR} or {@code MENTEE}; {@code satisfied} is null where the
 * questionnaire did not ask; {@code answered_on} is the day, though a survey counts whole
 * on the day it was closed. How many were asked stands in {@code survey_person (survey_id)}.
 * Such a statement must leave out what this door leaves out: surveys that still take answers ({@code survey.closed_on is null
 * and survey.closes_on >= today}), those with fewer than five answers, in sums too, and those that another one outranks which
 * counts in the same time (function {@code survey_outranks}): it asked the same people.
 */
@Component
@Transactional(readOnly = true)
public class Satisfaction {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    Satisfaction(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A school's figures.
     *
     * @param asked persons asked by the surveys that count
     * @param answered of them
     * @param satisfied of those who answered
     */
    public record Figure(long schoolId, Audience audience, long asked, long answered, long satisfied) {}

    /**
     * @param days of a school year or a quarter; a survey belongs whole to the day it was closed on, for of one cut in two the
     *     difference to its own page would tell a handful of answers
     * @return by school and audience, of surveys closed in these days with five answers at least; a sum over schools tells no
     *     more than they do
     */
    public List<Figure> of(Interval days) {
        LocalDate today = clock.today();
        return jdbc.sql("""
                        with heard as materialized (select a.survey_id, a.school_id, a.audience, count(*) as answered,
                                count(*) filter (where a.satisfied) as satisfied,
                                (select count(*) from survey_person p where p.survey_id = a.survey_id) as asked
                            from survey_answer a join survey s on s.id = a.survey_id
                            where coalesce(s.closed_on, s.closes_on) between :from and :to and a.satisfied is not null
                                and (s.closed_on is not null or s.closes_on < :today)
                            group by a.survey_id, a.school_id, a.audience
                            having count(*) >= :fewest)
                        select each.school_id, each.audience, sum(each.asked)::bigint, sum(each.answered)::bigint,
                            sum(each.satisfied)::bigint
                        from heard each join survey v on v.id = each.survey_id
                        where not exists (select from heard o join survey r on r.id = o.survey_id
                            where o.school_id = each.school_id and survey_outranks(r, v))
                        group by each.school_id, each.audience order by each.school_id, each.audience
                        """)
                .param("from", days.start())
                .param("to", days.to())
                .param("today", today)
                .param("fewest", Surveys.FEWEST)
                .query((row, number) -> new Figure(
                        row.getLong(1),
                        Audience.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .list();
    }
}
