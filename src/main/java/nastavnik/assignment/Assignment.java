package nastavnik.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.committee.CommitteeOffice;
import nastavnik.figure.RecentFigures;
import nastavnik.performer.DictionaryRevised;
import nastavnik.performer.Narrowing;
import nastavnik.performer.Performer;
import nastavnik.performer.Performers;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.Redactions;
import nastavnik.roadmap.RoadmapApproved;
import nastavnik.roadmap.Roadmaps;
import nastavnik.workcalendar.WorkCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the words of a roadmap somebody's tasks: each performer of an activity, and each school of a group, has one for
 * each due date. Who belongs to a group is settled on the day its work begins; until then the tasks follow the register
 * from day to day. What nobody is recognised for, or a group nobody belongs to, the committee owes, so that nothing is lost. Assigning again changes
 * nothing by itself, and what somebody has reported about is never taken away.
 */
@Component
class Assignment {

    /**
     * One portal of several assigns; the others wait and then find nothing to do. The plan is made for these lists: one for lists of
     * any length compares each task with each that is owed (docs/decisions/0107).
     */
    private static final String ALONE =
            "select set_config('plan_cache_mode', 'force_custom_plan', true) from pg_advisory_xact_lock(5052)";

    private static final String ASSIGN = """
            with occurrence as materialized (
                select * from unnest(:activities::bigint[], :opens::date[], :begins::date[], :dues::date[], :dated::boolean[],
                        :kept::date[], :bases::text[])
                    as o (activity_id, opens_on, begins_on, due_on, dated, kept_on, basis)
            ), performer as materialized (
                select * from unnest(:performing::bigint[], :bodies::bigint[], :schools::bigint[], :types::text[], :flags::text[],
                        :districts::text[], :exceptTypes::text[], :exceptSchools::text[])
                    as p (activity_id, body_id, school_id, type, flags, district, except_types, except_schools)
            ), member as materialized (
                select distinct p.activity_id, s.id as school_id, s.active_from, s.active_to
                from performer p join school s on s.id = p.school_id
                    or (p.school_id is null and (p.type = '' or s.type = p.type) and not exists (
                        select from unnest(string_to_array(p.flags, ',')) f
                        where not exists (select from school_flag has where has.school_id = s.id and has.flag = f))
                        and (p.district = '' or s.district = p.district)
                        and not s.type = any(string_to_array(p.except_types, ','))
                        and not s.id::text = any(string_to_array(p.except_schools, ',')))
                where p.body_id is null
            ), recognised as materialized (
                select o.*, p.body_id, null::bigint as school_id
                from occurrence o join performer p on p.activity_id = o.activity_id and p.body_id is not null
                union all
                select o.*, null, m.school_id
                from occurrence o join member m on m.activity_id = o.activity_id
                where m.active_from <= o.begins_on and (m.active_to is null or m.active_to >= o.begins_on)
            ), owed as materialized (
                select * from recognised
                union all
                select o.*, :committee, null
                from occurrence o
                where not exists (select from recognised r where r.activity_id = o.activity_id and r.due_on = o.due_on)
            ), known as materialized (
                select t.activity_id, t.due_on from task t where t.activity_id = any(:all::bigint[])
                group by t.activity_id, t.due_on
            ), gone as (
                delete from task t using activity a, section c, roadmap r
                where a.id = t.activity_id and c.id = a.section_id and r.id = c.roadmap_id
                    and coalesce(r.original_id, r.id) = :roadmap and t.due_on >= :from and t.due_on < :until
                    and t.reported_at is null and (:anew or t.begins_on > :today)
                    and not exists (select from owed w where w.activity_id = t.activity_id and w.due_on = t.due_on
                        and coalesce(w.school_id, 0) = coalesce(t.school_id, 0) and coalesce(w.body_id, 0) = coalesce(t.body_id, 0))
            )
            insert into task (activity_id, body_id, school_id, opens_on, begins_on, due_on, dated, kept_on, basis)
            select w.activity_id, w.body_id, w.school_id, w.opens_on, w.begins_on, w.due_on, w.dated, w.kept_on, w.basis
            from owed w left join known k on k.activity_id = w.activity_id and k.due_on = w.due_on
            where :anew or w.begins_on > :today or k.activity_id is null
            on conflict do nothing
            """;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Roadmaps roadmaps;
    private final Performers performers;
    private final WorkCalendars calendars;
    private final CommitteeOffice office;
    private final Rescheduling rescheduling;
    private final Postponement postponement;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;
    private volatile @Nullable LocalDate doneFor;

    Assignment(
            Roadmaps roadmaps,
            Performers performers,
            WorkCalendars calendars,
            CommitteeOffice office,
            Rescheduling rescheduling,
            Postponement postponement,
            JdbcClient jdbc,
            CommitteeClock clock,
            RecentFigures recent) {
        this.recent = recent;
        this.roadmaps = roadmaps;
        this.performers = performers;
        this.calendars = calendars;
        this.office = office;
        this.rescheduling = rescheduling;
        this.postponement = postponement;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The roadmap or an amendment comes into force: who owes what is settled anew, what has been reported stays. */
    @EventListener
    @Transactional
    public void on(RoadmapApproved approved) {
        roadmaps.redactions(approved.redactionId())
                .ifPresent(all -> assign(all, redaction -> redaction.id() == approved.redactionId()));
    }

    /** The same words mean somebody else now. */
    @EventListener
    @Transactional
    public void on(DictionaryRevised revised) {
        current().forEach(all -> assign(all, redaction -> true));
    }

    /** Once a day, in the committee's zone: schools that have joined, closed or changed since, and dates that are to be moved. */
    @Scheduled(cron = "20 */10 * * * *")
    @Transactional
    public void daily() {
        var today = clock.today();
        if (!today.equals(doneFor)) {
            current().forEach(all -> assign(all, redaction -> false));
            rescheduling.reschedule();
            doneFor = today;
        }
    }

    private List<Redactions> current() {
        var today = clock.today();
        return roadmaps.approved(today).stream()
                .filter(roadmap -> !roadmap.period().to().isBefore(today))
                .map(roadmap -> roadmaps.redactions(roadmap.roadmapId()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Each redaction settles the due dates of the days on which it counts.
     *
     * @param anew which redactions settle also what has begun already, not only what is ahead or was never assigned
     */
    void assign(Redactions redactions, Predicate<RoadmapCard> anew) {
        var approved = redactions.approved();
        if (approved.isEmpty()
                || (approved.getFirst().level() != RoadmapLevel.MUNICIPAL
                        && approved.getFirst().schoolId() == null)) {
            return;
        }
        recent.forget();
        jdbc.sql(ALONE).query(String.class).single();
        var activities = approved.stream().map(this::activities).toList();
        var occurrences = IntStream.range(0, approved.size())
                .mapToObj(at -> occurrences(activities.get(at), approved.get(at)))
                .toList();
        for (int at = 0; at < approved.size(); at++) {
            var from = approved.get(at).countsFrom().orElse(EVER);
            var last = at + 1 == approved.size();
            var until = last ? NEVER : approved.get(at + 1).countsFrom().orElse(NEVER);
            var carried = last
                    ? List.<Postponement.Carried>of()
                    : Postponement.between(occurrences.get(at), occurrences.get(at + 1), until);
            var gone = carried.stream().map(Postponement.Carried::before).collect(Collectors.toSet());
            var settled = occurrences.get(at).stream()
                    .filter(each -> !each.due().isBefore(from) && each.due().isBefore(until) && !gone.contains(each))
                    .toList();
            // Before anything that was put off is taken for what nobody owes any more.
            carry(redactions.roadmapId(), carried);
            assign(approved.get(at), activities.get(at), settled, from, until, anew.test(approved.get(at)));
        }
    }

    private List<ActivityCard> activities(RoadmapCard roadmap) {
        return roadmaps.sections(roadmap.id()).stream()
                .map(SectionCard::activities)
                .flatMap(List::stream)
                // what a school carries out for the municipality it owes by the municipality's roadmap already
                .filter(activity -> roadmap.schoolId() == null || activity.parentKey() == null)
                .toList();
    }

    private static List<Occurrence> occurrences(List<ActivityCard> activities, RoadmapCard roadmap) {
        return activities.stream()
                .flatMap(activity -> Occurrence.of(activity, roadmap).stream())
                .toList();
    }

    private void carry(long roadmapId, List<Postponement.Carried> carried) {
        if (!carried.isEmpty()) {
            var calendar = calendars.current();
            var policy = office.card().shiftPolicy();
            postponement.carry(
                    roadmapId,
                    carried,
                    carried.stream()
                            .map(each -> each.after().kept(calendar, policy))
                            .toList());
        }
    }

    private void assign(
            RoadmapCard roadmap,
            List<ActivityCard> activities,
            List<Occurrence> occurrences,
            LocalDate from,
            LocalDate until,
            boolean anew) {
        var schoolId = roadmap.schoolId();
        var reader = performers.reader();
        var calendar = calendars.current();
        var policy = office.card().shiftPolicy();
        var kept = occurrences.stream().map(each -> each.kept(calendar, policy)).toList();
        var owing = activities.stream()
                .flatMap(activity -> (schoolId == null
                                ? reader.read(activity.words().responsible()).performers().stream()
                                        .filter(Performer::owes)
                                : Stream.of(new Performer(null, schoolId, null, "", null, Set.of(), Narrowing.NONE, 1)))
                        .map(performer -> new Owing(activity.key(), performer)))
                .toList();
        jdbc.sql(ASSIGN)
                .param("activities", column(occurrences, Occurrence::activityId, new Long[0]))
                .param("opens", column(occurrences, Occurrence::opensWords, new String[0]))
                .param("begins", column(occurrences, each -> each.begins().toString(), new String[0]))
                .param("dues", column(occurrences, each -> each.due().toString(), new String[0]))
                .param("dated", column(occurrences, Occurrence::dated, new Boolean[0]))
                .param("kept", column(kept, each -> each.effective().toString(), new String[0]))
                .param("bases", column(kept, each -> each.basis().name(), new String[0]))
                .param("performing", column(owing, Owing::activityId, new Long[0]))
                .param("bodies", column(owing, Owing::bodyId, new Long[0]))
                .param("schools", column(owing, each -> each.performer().schoolId(), new Long[0]))
                .param("types", column(owing, Owing::type, new String[0]))
                .param("flags", column(owing, Owing::flags, new String[0]))
                .param("districts", column(owing, each -> each.narrowing().district(), new String[0]))
                .param("exceptTypes", column(owing, Owing::exceptTypes, new String[0]))
                .param("exceptSchools", column(owing, Owing::exceptSchools, new String[0]))
                .param("all", activities.stream().map(ActivityCard::key).toArray(Long[]::new))
                .param("committee", Performers.COMMITTEE)
                .param("roadmap", roadmap.roadmapId())
                .param("from", from)
                .param("until", until)
                .param("anew", anew)
                .param("today", clock.today())
                .update();
    }

    private static <T, V> V[] column(List<T> rows, java.util.function.Function<T, @Nullable V> value, V[] kind) {
        var column = new ArrayList<@Nullable V>();
        rows.forEach(row -> column.add(value.apply(row)));
        return column.toArray(kind);
    }

    /** A performer of an activity, as the columns of the statement. */
    private record Owing(long activityId, Performer performer) {

        @Nullable
        Long bodyId() {
            return performer.group() ? null : performer.bodyId();
        }

        String type() {
            var type = performer.type();
            return type == null ? "" : type.name();
        }

        Narrowing narrowing() {
            return performer.narrowing();
        }

        String exceptTypes() {
            return narrowing().exceptTypes().stream().map(Enum::name).collect(Collectors.joining(","));
        }

        String exceptSchools() {
            return narrowing().exceptSchools().stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        String flags() {
            return performer.flags().stream().map(Enum::name).collect(Collectors.joining(","));
        }
    }
}
