package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.roundform.FormRules;
import nastavnik.roundform.PortalFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of one school as the portal knows them, for the fields that are filled in beforehand; without names. */
@Component
class SchoolFigures {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 19;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    SchoolFigures(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return every figure as of today that is known, pairs and groups as the mentoring pages count them; one statement */
    @Transactional(readOnly = true)
    Map<PortalFigure, Integer> of(long schoolId) {
        LocalDate today = clock.today();
        return jdbc.sql("""
                        with pair as (
                            select p.id, p.group_id, who.person_key as mentor, whom.person_key as mentee, whom.category,
                                whom.birth_date, f.trained_on <= :today as trained
                            from mentor_pair p
                                join participant who on who.id = p.mentor_id
                                join participant whom on whom.id = p.mentee_id
                                left join mentor_profile f on f.participant_id = p.mentor_id
                            where p.school_id = :school and pair_counts(p, :today)),
                        programmes as (
                            select count(*) filter (where programme_begun(programme)) as begun,
                                count(*) filter (where state = 'FINISHED') as finished
                            from programme where school_id = :school and first_year = :year),
                        heard as (
                            select v.id, v.audience, count(*) as answered, count(*) filter (where a.satisfied) as satisfied
                            from survey v join survey_answer a on a.survey_id = v.id and a.satisfied is not null
                            where v.school_id = :school and coalesce(v.closed_on, v.closes_on) between :from and :today
                                and (v.closed_on is not null or v.closes_on < :today)
                            group by v.id having count(*) >= :fewest),
                        survey_counted as (
                            select h.audience, sum(h.answered) as answered,
                                round(sum(h.satisfied) * 100 / sum(h.answered)) as satisfied
                            from heard h join survey v on v.id = h.id
                            where not exists (select from heard o join survey r on r.id = o.id where survey_outranks(r, v))
                            group by h.audience)
                        select count(distinct pair.id) filter (where pair.group_id is null) as pairs,
                            count(distinct pair.group_id) as groups, count(distinct mentor) as mentors,
                            count(distinct mentor) filter (where trained) as trained_mentors,
                            count(distinct mentee) as mentees,
                            count(distinct mentee) filter (where birth_date > :oldest and birth_date <= :youngest)
                                as mentees_10_19,
                            count(distinct mentee) filter (where category = 'YOUNG_SPECIALIST') as young_specialists,
                            max(programmes.begun) as programmes_begun, max(programmes.finished) as programmes_finished,
                            (select answered from survey_counted where audience = 'MENTOR') as mentors_asked,
                            (select satisfied from survey_counted where audience = 'MENTOR') as mentors_satisfied,
                            (select answered from survey_counted where audience = 'MENTEE') as mentees_asked,
                            (select satisfied from survey_counted where audience = 'MENTEE') as mentees_satisfied
                        from programmes left join pair on true
                        """)
                .param("school", schoolId)
                .param("today", today)
                .param("year", SchoolYear.of(today).firstYear())
                .param("from", SchoolYear.of(today).from())
                .param("fewest", FormRules.FEWEST)
                .param("youngest", today.minusYears(YOUNGEST))
                .param("oldest", today.minusYears(OLDEST + 1L))
                .query((row, at) -> {
                    var figures = new EnumMap<PortalFigure, Integer>(PortalFigure.class);
                    for (var figure : PortalFigure.values()) {
                        var number = row.getInt(figure.name());
                        if (!row.wasNull()) {
                            figures.put(figure, number);
                        }
                    }
                    return Objects.requireNonNull(figures);
                })
                .single();
    }
}
