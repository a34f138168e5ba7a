package nastavnik.peoplebase;

import java.util.List;
import nastavnik.calendar.CommitteeClock;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of the bases: figures alone, no names. */
@Component
@Transactional(readOnly = true)
class BaseFigures {

    private static final String COUNTS = """
            select s.id as school_id, s.short_name as school,
                count(p.id) filter (where p.mentee) as mentees,
                count(p.id) filter (where p.mentee and c.ok) as mentees_consented,
                count(p.id) filter (where p.mentee and b.running_mentee) as mentees_paired,
                count(p.id) filter (where p.mentee and b.completed_mentee) as mentees_completed,
                count(p.id) filter (where p.mentor) as mentors,
                count(p.id) filter (where p.mentor and c.ok) as mentors_consented,
                count(p.id) filter (where p.mentor and b.running_mentor) as mentors_paired
            from school s left join participant p on p.school_id = s.id and p.stopped_on is null
                left join lateral (select consented(p.id, :today) as ok) c on p.id is not null
                left join lateral (
                    select bool_or(m.mentee_id = p.id and m.ending is null and m.starts_on <= :today) as running_mentee,
                        bool_or(m.mentee_id = p.id and m.ending = 'COMPLETED') as completed_mentee,
                        bool_or(m.mentor_id = p.id and m.ending is null and m.starts_on <= :today) as running_mentor
                    from mentor_pair m where m.mentor_id = p.id or m.mentee_id = p.id) b on p.id is not null
            """;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    BaseFigures(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One school's bases in figures. */
    record Counts(
            long schoolId,
            String school,
            long mentees,
            long menteesConsented,
            long menteesPaired,
            long menteesCompleted,
            long mentors,
            long mentorsConsented,
            long mentorsPaired) {

        static Counts none() {
            return new Counts(0, "", 0, 0, 0, 0, 0, 0, 0);
        }

        Counts plus(Counts other) {
            return new Counts(
                    0,
                    "",
                    mentees + other.mentees,
                    menteesConsented + other.menteesConsented,
                    menteesPaired + other.menteesPaired,
                    menteesCompleted + other.menteesCompleted,
                    mentors + other.mentors,
                    mentorsConsented + other.mentorsConsented,
                    mentorsPaired + other.mentorsPaired);
        }
    }

    Counts of(long schoolId) {
        return jdbc.sql(COUNTS + " where s.id = :school group by s.id")
                .param("today", clock.today())
                .param("school", schoolId)
                .query(Counts.class)
                .optional()
                .orElseGet(Counts::none);
    }

    /** @return a line for each school at work, also for one without people */
    List<Counts> bySchool() {
        return jdbc.sql(COUNTS + " where s.active_from <= :today and (s.active_to is null or s.active_to >= :today)"
                        + " group by s.id order by s.short_name collate ru, s.id")
                .param("today", clock.today())
                .query(new SimplePropertyRowMapper<>(Counts.class))
                .list();
    }
}
