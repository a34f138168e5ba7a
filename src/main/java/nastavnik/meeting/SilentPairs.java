package nastavnik.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.mentoring.PairCards;
import nastavnik.web.Plural;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pairs without a meeting for some weeks, counted from the start, the last meeting or the end of a rest. One that has ended, has
 * not begun, rests, waits for its order, is past its planned end or stands on a consent that is withdrawn is none of them.
 */
@Component
@Transactional(readOnly = true)
public class SilentPairs {

    private static final String SILENT = """
            from (select p.*, coalesce(met.last, p.starts_on) as since, met.last is not null as met,
                    greatest(coalesce(met.last, p.starts_on), (select max(r.last_day) from mentor_pair_rest r
                        where r.pair_id = p.id and r.last_day < :day)) + :days as due
                from mentor_pair p cross join lateral (
                    select max(m.held_on) as last from meeting_pair mp join meeting m on m.id = mp.meeting_id
                    where mp.pair_id = p.id) met
                where p.ended_on is null and p.order_date is not null and p.starts_on <= :day
                    and not exists (select from mentor_pair_rest r
                        where r.pair_id = p.id and r.first_day <= :day and coalesce(r.last_day, :day) >= :day)) p
            where p.due <= :day and (p.planned_end is null or p.planned_end >= greatest(p.due, :today))
            """;

    /** Follows from the gap and from the planned end; of the whole city it leaves few pairs whose meetings have to be looked at one by one. */
    private static final String NOT_MET = """
             and p.id not in (select mp.pair_id from meeting m join meeting_pair mp on mp.meeting_id = m.id
                where m.held_on > cast(:day as date) - :days)
                and (p.planned_end is null or p.planned_end >= :today)
            """;

    private static final RowMapper<SilentPair> ROW = new SimplePropertyRowMapper<>(SilentPair.class);

    private final JdbcClient jdbc;
    private final MeetingSettings settings;
    private final CommitteeClock clock;
    private final PairCards pairs;
    private final Plural plural;

    SilentPairs(JdbcClient jdbc, MeetingSettings settings, CommitteeClock clock, PairCards pairs, Plural plural) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.pairs = pairs;
        this.plural = plural;
    }

    /** @return «4 недели», the gap that is too long */
    public String words() {
        return plural.of("meeting.weeks", settings.silenceWeeks());
    }

    /** @return how many pairs of these schools have not met for too long today */
    public long count(Collection<Long> schoolIds) {
        return jdbc.sql("select count(*) " + SILENT + " and p.school_id = any(:schoolIds)")
                .param("days", settings.days())
                .param("day", clock.today())
                .param("today", clock.today())
                .param("schoolIds", schoolIds.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    /** @return those of these schools today, the longest gap first; names are read, which is journalled */
    @Transactional
    public List<SilentPair> list(Collection<Long> schoolIds) {
        var found = find(clock.today(), " and p.school_id = any(:ids)", schoolIds);
        pairs.listed(schoolIds, found.size());
        return found;
    }

    /** @return those of all schools whose gap is too long on this day, should they not meet before; the names are not for messages */
    public List<SilentPair> until(LocalDate day) {
        return find(day, NOT_MET, List.of());
    }

    /** @return those of these pairs that have not met for too long today, by their ids; the caller journals the names */
    public Map<Long, SilentPair> among(Collection<Long> pairIds) {
        return find(clock.today(), " and p.id = any(:ids)", pairIds).stream()
                .collect(Collectors.toMap(SilentPair::id, Function.identity()));
    }

    /** @return for how many whole weeks it has not met by today, in words */
    public String weeks(SilentPair pair) {
        return plural.of("meeting.weeks", ChronoUnit.WEEKS.between(pair.since(), clock.today()));
    }

    private List<SilentPair> find(LocalDate day, String which, Collection<Long> ids) {
        return jdbc.sql("""
                        select silent.id, silent.school_id, s.short_name as school, mentor.shown_name as mentor,
                            mentee.shown_name as mentee, f.name as form, silent.order_number, silent.since, silent.met,
                            silent.due
                        from (select p.id, p.school_id, p.mentor_id, p.mentee_id, p.form_id, p.order_number, p.since, p.met,
                        """ + " p.due " + SILENT + which + """
                        ) silent join school s on s.id = silent.school_id
                            join form_of_mentoring f on f.id = silent.form_id
                            join participant mentor on mentor.id = silent.mentor_id
                            join participant mentee on mentee.id = silent.mentee_id
                        where mentor.stopped_on is null and mentee.stopped_on is null
                        order by silent.since, mentor.shown_name, silent.id
                        """)
                .param("days", settings.days())
                .param("day", day)
                .param("ids", ids.toArray(Long[]::new))
                .param("today", clock.today())
                .query(ROW)
                .list();
    }
}
