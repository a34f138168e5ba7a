package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
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

    /** @return every figure as of today; one statement */
    @Transactional(readOnly = true)
    Map<PortalFigure, Integer> of(long schoolId) {
        LocalDate today = clock.today();
        return jdbc.sql("""
                        with pair as (
                            select p.id, who.person_key as mentor, whom.person_key as mentee, whom.category,
                                whom.birth_date
                            from mentor_pair p
                                join participant who on who.id = p.mentor_id
                                join participant whom on whom.id = p.mentee_id
                            where p.school_id = :school and p.starts_on <= :today
                                and :today <= coalesce(p.ended_on, p.planned_end, :today)
                                and (p.ending is distinct from 'CONSENT_WITHDRAWN' or p.ended_on > p.starts_on)),
                        programmes as (
                            select count(*) filter (where state in ('RUNNING', 'FINISHED')) as begun,
                                count(*) filter (where state = 'FINISHED') as finished
                            from programme where school_id = :school and first_year = :year)
                        select count(distinct pair.id) as pairs, count(distinct mentor) as mentors,
                            count(distinct mentee) as mentees,
                            count(distinct mentee) filter (where birth_date > :oldest and birth_date <= :youngest)
                                as mentees_10_19,
                            count(distinct mentee) filter (where category = 'YOUNG_SPECIALIST') as young_specialists,
                            max(programmes.begun) as programmes_begun, max(programmes.finished) as programmes_finished
                        from programmes left join pair on true
                        """)
                .param("school", schoolId)
                .param("today", today)
                .param("year", SchoolYear.of(today).firstYear())
                .param("youngest", today.minusYears(YOUNGEST))
                .param("oldest", today.minusYears(OLDEST + 1L))
                .query((row, number) -> {
                    var figures = new EnumMap<PortalFigure, Integer>(PortalFigure.class);
                    for (var figure : PortalFigure.values()) {
                        figures.put(figure, row.getInt(figure.name()));
                    }
                    return Objects.requireNonNull(figures);
                })
                .single();
    }
}
