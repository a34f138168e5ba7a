package nastavnik.consentlist;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days consents will end and minors come of age, as things stand today: counts by school, no names. */
@Component
@Transactional(readOnly = true)
public class ConsentForecast {

    /** Days by which an 18th birthday may seem to be off when it is looked for by the birth date: the eve, and 29 February. */
    private static final int NEAR_BIRTHDAY = 3;

    private static final SimplePropertyRowMapper<Ending> ROW = new SimplePropertyRowMapper<>(Ending.class);

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    ConsentForecast(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What happens in a school on a day.
     *
     * @param day the last one that is covered, or the 18th birthday
     * @param ofAge whether these come of age: what a representative has signed ends on the eve
     */
    public record Ending(long schoolId, String school, LocalDate day, boolean ofAge, long people) {}

    /**
     * Only those are looked at of whom a consent ends in these days, or who come of age.
     *
     * @return by school and day, both days included; of those who will still take part then. One statement
     */
    public List<Ending> between(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        with soon as (
                            select c.participant_id as id from consent c where c.valid_to between :from and :to
                            union
                            select q.id from participant q
                            where q.birth_date between (:from::date - interval '18 years')::date - :near
                                and (:to::date - interval '18 years')::date + :near),
                        need as (
                            select n.participant_id, bool_or(n.covered_to is null) as missing, min(n.covered_to) as covered_to
                            from soon cross join lateral (
                                select q.* from consent_need(:today) q where q.participant_id = soon.id) n
                            group by n.participant_id)
                        select p.school_id, s.short_name as school, e.day, e.of_age, count(*) as people
                        from need n join participant p on p.id = n.participant_id join school s on s.id = p.school_id
                            cross join lateral (select (p.birth_date + interval '18 years')::date as adult_on) a
                            cross join lateral (
                                select a.adult_on as day, true as of_age where a.adult_on between :from and :to
                                union all
                                select n.covered_to, false
                                where not n.missing and n.covered_to between :from and :to
                                    and n.covered_to is distinct from a.adult_on - 1) e
                        where p.stopped_on is null and (p.active_to is null or p.active_to >= e.day)
                        group by p.school_id, s.short_name, e.day, e.of_age
                        order by e.day, s.short_name, p.school_id, e.of_age
                        """)
                .param("today", clock.today())
                .param("near", NEAR_BIRTHDAY)
                .param("from", from)
                .param("to", to)
                .query(ROW)
                .list();
    }
}
