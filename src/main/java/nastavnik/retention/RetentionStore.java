package nastavnik.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose storing term ends when, and what was said about it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RetentionStore {

    /** Days ahead that the destruction is announced. */
    static final int DAYS_AHEAD = 30;

    /**
     * The term runs from the last day in the school, in a pair or group, or of their programme, whichever is last; not while a
     * pair goes on or somebody who has not left is covered by consents. Whoever was in nothing and has not left has no term.
     */
    private static final String DUE = """
            from participant p join school s on s.id = p.school_id left join retention r on r.participant_id = p.id
                cross join lateral (
                    select max(x.last_day) as last_day, coalesce(bool_or(x.last_day is null), false) as lasts from (
                        select case when coalesce(m.ended_on, m.planned_end) is not null
                                then greatest(coalesce(m.ended_on, m.planned_end), g.ends_on) end as last_day
                            from mentor_pair m left join programme g on g.id = m.programme_id
                            where p.id in (m.mentor_id, m.mentee_id)
                        union all
                        select case when coalesce(m.ended_on, m.planned_end) is not null
                                then greatest(coalesce(m.ended_on, m.planned_end), g.ends_on) end
                            from mentor_group m left join programme g on g.id = m.programme_id
                            where m.mentor_id = p.id) x) b
                cross join lateral (select
                    greatest((greatest(p.active_to, b.last_day) + make_interval(years => :years))::date, r.extended_until)
                        as day) due
            where p.erased_on is null and not b.lasts and greatest(p.active_to, b.last_day) is not null
                and due.day <= :last and not (p.active_to is null and consented(p.id, :today))
            """;

    private final JdbcClient jdbc;
    private final int years;

    /** @param years after the programme's end for which data is kept */
    RetentionStore(JdbcClient jdbc, @Value("${nastavnik.retention.years:3}") int years) {
        this.jdbc = jdbc;
        this.years = years;
    }

    /**
     * Somebody whose term ends.
     *
     * @param due first day without a ground for keeping the data
     * @param announcedOn null where it has not been announced yet
     * @param reason why it was kept longer; empty where it was not
     */
    record Over(
            long id,
            long schoolId,
            String name,
            String school,
            LocalDate due,
            @Nullable LocalDate announcedOn,
            String reason) {

        /** @return the day on which the job destroys the data: a month after it was announced at the earliest */
        LocalDate destroyedOn(LocalDate today) {
            var earliest = (announcedOn == null ? today : announcedOn).plusDays(DAYS_AHEAD);
            return due.isAfter(earliest) ? due : earliest;
        }
    }

    private static final SimplePropertyRowMapper<Over> ROW = new SimplePropertyRowMapper<>(Over.class);

    /** @return of these schools, whose term ends within the days of the announcement, the first to end first */
    List<Over> of(Collection<Long> schoolIds, LocalDate today) {
        return schoolIds.isEmpty() ? List.of() : find(schoolIds, today);
    }

    /** @return of all schools */
    List<Over> all(LocalDate today) {
        return find(null, today);
    }

    private List<Over> find(@Nullable Collection<Long> schoolIds, LocalDate today) {
        return jdbc.sql("select p.id, p.school_id, p.shown_name as name, s.short_name as school, due.day as due,"
                        + " r.announced_on, coalesce(r.reason, '') as reason " + DUE
                        + " and (:all or p.school_id in (:schoolIds)) order by due.day, p.shown_name, p.id")
                .param("years", years)
                .param("today", today)
                .param("last", today.plusDays(DAYS_AHEAD))
                .param("all", schoolIds == null)
                .param("schoolIds", schoolIds == null ? List.of(0L) : schoolIds)
                .query(ROW)
                .list();
    }

    void announce(Collection<Long> participantIds, LocalDate today) {
        jdbc.sql("""
                        insert into retention (participant_id, announced_on)
                        select each.id, :today from unnest(:ids::bigint[]) as each (id)
                        on conflict (participant_id) do update set announced_on = excluded.announced_on
                            where retention.announced_on is null
                        """)
                .param("today", today)
                .param("ids", participantIds.toArray(Long[]::new))
                .update();
    }

    /** Whose term ends later than was thought is announced anew when its time comes. */
    void recall(Collection<Long> stillDue) {
        jdbc.sql(
                        "update retention set announced_on = null where announced_on is not null and participant_id <> all (:ids)")
                .param("ids", stillDue.toArray(Long[]::new))
                .update();
    }

    void extend(long participantId, LocalDate until, String reason) {
        jdbc.sql("""
                        insert into retention (participant_id, extended_until, reason) values (:id, :until, :reason)
                        on conflict (participant_id) do update
                            set extended_until = excluded.extended_until, reason = excluded.reason, announced_on = null
                        """)
                .param("id", participantId)
                .param("until", until)
                .param("reason", reason)
                .update();
    }

    /** @return whether anything was kept */
    boolean extended(long participantId) {
        return jdbc.sql("select exists (select from retention where participant_id = :id)")
                .param("id", participantId)
                .query(Boolean.class)
                .single();
    }

    boolean forget(long participantId) {
        return jdbc.sql("delete from retention where participant_id = :id")
                        .param("id", participantId)
                        .update()
                > 0;
    }

    /** The longer of two terms stays. */
    void handOver(long from, long to) {
        jdbc.sql("""
                        insert into retention (participant_id, extended_until, reason)
                        select :to, extended_until, reason from retention where participant_id = :from
                        on conflict (participant_id) do update
                            set extended_until = excluded.extended_until, reason = excluded.reason, announced_on = null
                            where coalesce(retention.extended_until, '-infinity') < coalesce(excluded.extended_until, '-infinity')
                        """).param("from", from).param("to", to).update();
        forget(from);
    }
}
