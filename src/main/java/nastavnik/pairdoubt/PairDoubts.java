package nastavnik.pairdoubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.pairdoubt.PairDoubtful.Doubt;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCategory;
import nastavnik.programme.Programme;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is unusual in a pair or a group that is to be: the portal says so, a person decides. */
@Component
@Transactional(readOnly = true)
public class PairDoubts {

    /** Pairs by themselves and groups of the days asked for, other than those left out. */
    private static final String BUSY = """
            from mentor_pair p where p.ended_on is null and coalesce(p.planned_end, date 'infinity') >= :from
                and p.starts_on <= coalesce(:to, date 'infinity') and p.id <> :pair and coalesce(p.group_id, 0) <> :group
            """;

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final EndingNotice notice;
    private final CommitteeClock clock;
    private final int most;

    PairDoubts(
            JdbcClient jdbc,
            MessageSource messages,
            EndingNotice notice,
            CommitteeClock clock,
            @Value("${nastavnik.mentoring.pairs-per-mentor:3}") int most) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.notice = notice;
        this.clock = clock;
        this.most = most;
    }

    /**
     * What somebody wants to form or change.
     *
     * @param to null where no end is set
     * @param agreed whether a supplementary agreement of the mentor is named
     * @param pairId the pair that is changed; 0 for a new one
     * @param groupId the group that is changed or joined; 0 for none
     * @param programme it belongs to; null for none
     */
    public record Intent(
            Participant mentor,
            Collection<Long> menteeIds,
            LocalDate from,
            @Nullable LocalDate to,
            boolean agreed,
            long pairId,
            long groupId,
            @Nullable Programme programme,
            FormOfMentoring form) {}

    /** @return how many pairs and groups a mentor usually has at most */
    public int mostPerMentor() {
        return most;
    }

    /** @return what is unusual; none where all is as usual */
    public List<Doubt> of(Intent intent) {
        var doubts = new ArrayList<Doubt>();
        var others = others(intent);
        if (others + 1 > most) {
            doubts.add(doubt("OVERLOAD", intent.mentor().id(), others, most));
        }
        addHours(intent, doubts);
        addOverlaps(intent, doubts);
        if (intent.mentor().mentorsAsEmployee() && !intent.agreed()) {
            doubts.add(doubt("AGREEMENT", intent.mentor().id()));
        }
        addEndOfConsents(intent, doubts);
        var programme = intent.programme();
        if (programme != null && !programme.plans(intent.form())) {
            doubts.add(
                    doubt("FORM_NOT_PLANNED", intent.form().id(), intent.form().name(), programme.title()));
        }
        return doubts;
    }

    /** @return doubts where notice of the end is too short for a mentor who is employed, and where a later meeting is entered */
    public List<Doubt> ofEnding(MentorPair pair, LocalDate lastDay, PairEnding reason) {
        var doubts = new ArrayList<Doubt>();
        if (notice.tooShort(pair, lastDay, reason)) {
            doubts.add(noticed(pair.id(), pair.noticedOn()));
        }
        addMeetingAfter(pair, lastDay, doubts);
        return doubts;
    }

    /** @return a doubt where a meeting is entered later than the last day that is set now, and that day comes earlier than before */
    public List<Doubt> ofTerm(MentorPair pair, @Nullable LocalDate lastDay) {
        var doubts = new ArrayList<Doubt>();
        if (lastDay != null && shortens(pair.plan().plannedEnd(), lastDay)) {
            addMeetingAfter(pair, lastDay, doubts);
        }
        return doubts;
    }

    /** @return as {@link #ofTerm(MentorPair, LocalDate)}, for all who are still in the group at once */
    public List<Doubt> ofTerm(MentorGroup group, @Nullable LocalDate lastDay) {
        return lastDay != null && shortens(group.plan().plannedEnd(), lastDay) ? ofMembers(group, lastDay) : List.of();
    }

    private static boolean shortens(@Nullable LocalDate before, LocalDate lastDay) {
        return before == null || lastDay.isBefore(before);
    }

    /** @return a doubt where there are fewer than three working days between notice and end; else none */
    public List<Doubt> ofNotice(MentorPair pair, LocalDate noticedOn, LocalDate until) {
        return ofNotice(pair.plan().mentor(), pair.id(), noticedOn, until);
    }

    /** @return as {@link #ofEnding(MentorPair, LocalDate, PairEnding)}, where a whole group ends */
    public List<Doubt> ofEnding(MentorGroup group, LocalDate lastDay, PairEnding reason) {
        var doubts = new ArrayList<Doubt>();
        if (notice.tooShort(group, lastDay, reason)) {
            doubts.add(noticed(group.id(), group.noticedOn()));
        }
        doubts.addAll(ofMembers(group, lastDay));
        return doubts;
    }

    private List<Doubt> ofMembers(MentorGroup group, LocalDate lastDay) {
        var ends = jdbc
                .sql("select id from mentor_pair where group_id = :group and ended_on is null")
                .param("group", group.id())
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Function.identity(), id -> lastDay));
        return ofEndings(ends);
    }

    /** How a pair ends. */
    public record Ending(LocalDate lastDay, PairEnding reason) {}

    /**
     * Of several pairs that end at once it is asked once.
     *
     * @param endings by the id of the pair
     * @return as {@link #ofEnding(MentorPair, LocalDate, PairEnding)}, for all of them together
     */
    public List<Doubt> ofAll(Map<Long, Ending> endings) {
        var doubts = new ArrayList<Doubt>();
        var unnoticed = unnoticed(endings);
        if (unnoticed > 0) {
            doubts.add(doubt("NOTICES", unnoticed, Long.toString(unnoticed)));
        }
        var lastDays = new HashMap<Long, LocalDate>();
        endings.forEach((id, ending) -> lastDays.put(id, ending.lastDay()));
        doubts.addAll(ofEndings(lastDays));
        return doubts;
    }

    /** How many of these pairs, of mentors who are employed, end too soon after their notice, or without one. */
    private long unnoticed(Map<Long, Ending> endings) {
        if (endings.isEmpty()) {
            return 0;
        }
        return jdbc
                .sql("""
                        select p.id, p.planned_end, p.noticed_on, m.category
                        from mentor_pair p join participant m on m.id = p.mentor_id where p.id = any(:pairs) and m.mentor
                        """)
                .param("pairs", endings.keySet().toArray(Long[]::new))
                .query((row, number) -> {
                    var ending = Objects.requireNonNull(endings.get(row.getLong("id")));
                    return ParticipantCategory.valueOf(row.getString("category"))
                                    .employed()
                            && notice.tooShort(
                                    row.getObject("planned_end", LocalDate.class),
                                    row.getObject("noticed_on", LocalDate.class),
                                    ending.lastDay(),
                                    ending.reason());
                })
                .list()
                .stream()
                .filter(each -> each)
                .count();
    }

    /**
     * @param lastDays by the id of the pair
     * @return a doubt where meetings are entered later than that
     */
    private List<Doubt> ofEndings(Map<Long, LocalDate> lastDays) {
        return later(lastDays).stream()
                .map(later -> doubt(
                        "MEETINGS_AFTER",
                        later.meetings(),
                        Integer.toString(later.pairs()),
                        Integer.toString(later.meetings()),
                        Dates.full(later.last())))
                .toList();
    }

    /** A meeting after the last day stays where it is; perhaps the day is wrong. */
    private void addMeetingAfter(MentorPair pair, LocalDate lastDay, List<Doubt> doubts) {
        later(Map.of(pair.id(), lastDay))
                .ifPresent(later ->
                        doubts.add(doubt("MEETING_AFTER", pair.id(), Dates.full(later.last()), Dates.full(lastDay))));
    }

    /** Meetings later than the last days of so many pairs, and the latest of them. */
    private record Later(int pairs, int meetings, LocalDate last) {}

    private Optional<Later> later(Map<Long, LocalDate> lastDays) {
        if (lastDays.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select count(distinct mp.pair_id)::int as pairs, count(distinct m.id)::int as meetings,
                            max(m.held_on) as last
                        from unnest(:pairs, cast(:days as date[])) as ending (pair_id, last_day)
                            join meeting_pair mp on mp.pair_id = ending.pair_id
                            join meeting m on m.id = mp.meeting_id and m.held_on > ending.last_day
                        having count(*) > 0
                        """)
                .param("pairs", lastDays.keySet().toArray(Long[]::new))
                .param(
                        "days",
                        lastDays.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, number) ->
                        new Later(row.getInt("pairs"), row.getInt("meetings"), row.getObject("last", LocalDate.class)))
                .optional();
    }

    /** @return as {@link #ofNotice(MentorPair, LocalDate, LocalDate)}, where a whole group is to end */
    public List<Doubt> ofNotice(MentorGroup group, LocalDate noticedOn, LocalDate until) {
        return ofNotice(group.plan().mentor(), group.id(), noticedOn, until);
    }

    private List<Doubt> ofNotice(Participant mentor, long about, LocalDate noticedOn, LocalDate until) {
        return notice.tooShort(mentor, noticedOn, until)
                ? List.of(doubt(
                        "NOTICE_SHORT",
                        about,
                        notice.earliestLastDay(noticedOn).map(Dates::full).orElse("")))
                : List.of();
    }

    private Doubt noticed(long about, @Nullable LocalDate noticedOn) {
        return noticedOn == null
                ? doubt("NOTICE", about)
                : doubt(
                        "NOTICE_RUNS",
                        about,
                        Dates.full(noticedOn),
                        notice.earliestLastDay(noticedOn).map(Dates::full).orElse(""));
    }

    /** Consents that end before the pair does, by their day or because a minor comes of age. */
    private void addEndOfConsents(Intent intent, List<Doubt> doubts) {
        var to = intent.to();
        if (to == null) {
            return;
        }
        var people = new ArrayList<Long>(intent.menteeIds());
        people.add(intent.mentor().id());
        doubts.addAll(jdbc.sql("""
                        select p.id, p.shown_name, min(n.covered_to) as covered_to
                        from consent_need(:today) n join participant p on p.id = n.participant_id
                        where p.id in (:people)
                        group by p.id, p.shown_name
                        having bool_and(n.covered_to is not null) and min(n.covered_to) < :to
                        order by p.shown_name, p.id
                        """)
                .param("today", clock.today())
                .param("people", people)
                .param("to", to)
                .query((row, number) -> doubt(
                        "CONSENT_ENDS",
                        row.getLong("id"),
                        row.getString("shown_name"),
                        Dates.full(row.getObject("covered_to", LocalDate.class)),
                        Dates.full(to)))
                .list());
    }

    private int others(Intent intent) {
        return bound(
                        "select (count(*) filter (where p.group_id is null) + count(distinct p.group_id))::int " + BUSY
                                + " and p.mentor_id = :mentor",
                        intent)
                .query(Integer.class)
                .single();
    }

    /** Hours a month that the mentor has, against those the mentees ask for, the new ones with them. */
    private void addHours(Intent intent, List<Doubt> doubts) {
        bound(
                        "select m.hours, (select coalesce(sum(r.hours), 0)::int from mentee_request r"
                                + " where r.participant_id in (:mentees) or r.participant_id in (select p.mentee_id "
                                + BUSY
                                + " and p.mentor_id = :mentor)) as asked from mentor_profile m"
                                + " where m.participant_id = :mentor and m.hours is not null",
                        intent)
                .query((row, number) -> new int[] {row.getInt("hours"), row.getInt("asked")})
                .optional()
                .filter(hours -> hours[1] > hours[0])
                .ifPresent(hours -> doubts.add(doubt("HOURS", intent.mentor().id(), hours[0], hours[1])));
    }

    private void addOverlaps(Intent intent, List<Doubt> doubts) {
        doubts.addAll(bound(
                        "select o.id, mentee.shown_name as mentee, mentor.shown_name as mentor, f.name as form from (select * "
                                + BUSY
                                + " and p.mentee_id in (:mentees)) o join participant mentee on mentee.id = o.mentee_id"
                                + " join participant mentor on mentor.id = o.mentor_id"
                                + " join form_of_mentoring f on f.id = o.form_id order by mentee.shown_name, o.id limit 10",
                        intent)
                .query((row, number) -> doubt(
                        "OVERLAP",
                        row.getLong("id"),
                        row.getString("mentee"),
                        row.getString("mentor"),
                        row.getString("form")))
                .list());
    }

    private JdbcClient.StatementSpec bound(String sql, Intent intent) {
        return jdbc.sql(sql)
                .param("mentor", intent.mentor().id())
                .param("mentees", intent.menteeIds().isEmpty() ? List.of(0L) : intent.menteeIds())
                .param("from", intent.from())
                .param("to", intent.to(), java.sql.Types.DATE)
                .param("pair", intent.pairId())
                .param("group", intent.groupId() == 0 ? -1 : intent.groupId());
    }

    private Doubt doubt(String kind, long about, Object... args) {
        var words = java.util.Arrays.stream(args).map(Object::toString).toArray();
        return new Doubt(kind + about, messages.getMessage("mentoring.doubt." + kind, words, Locale.of("ru")));
    }
}
