package nastavnik.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts meetings into their pages. Names are read here, therefore reading writes the journal too. */
@Component
@Transactional
class MeetingPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int HISTORY = 20;
    /** So many days before its planned end a pair is asked for its last meetings. */
    private static final int ENDING = 14;

    private static final RowMapper<MeetingRow.There> THERE = new SimplePropertyRowMapper<>(MeetingRow.There.class);
    private static final String READ = "meeting.read";

    private final Meetings meetings;
    private final MeetingRepository repository;
    private final PairCards pairs;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;
    private final MessageSource messages;

    MeetingPages(
            Meetings meetings,
            MeetingRepository repository,
            PairCards pairs,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal,
            Sight sight,
            MessageSource messages) {
        this.meetings = meetings;
        this.repository = repository;
        this.pairs = pairs;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
        this.messages = messages;
    }

    Page<MeetingRow> list(SignedIn me, MeetingFilter filter, Pageable pageable) {
        var schoolIds = me.schoolIds(filter.school());
        var page = rows(schoolIds, filter, pageable);
        var seen = sight.of(
                page,
                Asked.name(filter.q()),
                Asked.of("meeting.kind.", filter.kind()),
                Asked.only(filter.pairId() > 0, "meeting.sight.pair"));
        schoolIds.forEach(school -> journal.write("meeting.listed", Meetings.SUBJECT, null, school, seen));
        return page;
    }

    /** @return the meetings of these schools that fit; the caller journals the names */
    Page<MeetingRow> rows(Set<Long> schoolIds, MeetingFilter filter, Pageable pageable) {
        var page = repository.list(schoolIds, filter.pattern(), filter.ofKind(), filter.pairId(), pageable);
        var there =
                jdbc
                        .sql("""
                        select mp.meeting_id, p.id as pair_id, mentor.shown_name as mentor, mentee.shown_name as mentee,
                            mentor.stopped_on is not null or mentee.stopped_on is not null as silenced
                        from meeting_pair mp join mentor_pair p on p.id = mp.pair_id
                            join participant mentor on mentor.id = p.mentor_id
                            join participant mentee on mentee.id = p.mentee_id
                        where mp.meeting_id = any(:ids) order by mp.id
                        """)
                        .param("ids", page.map(MeetingRow::id).getContent().toArray(Long[]::new))
                        .query(THERE)
                        .stream()
                        .collect(Collectors.groupingBy(MeetingRow.There::meetingId));
        return page.map(row -> row.with(there.getOrDefault(row.id(), List.of())));
    }

    /** @throws NotFoundException where there is no such pair that the person sees */
    PairCard pair(SignedIn me, long id) {
        return pairs.find(id, me).orElseThrow(NotFoundException::new);
    }

    /** @return the pairs that can meet today, with the day of their last meeting in words; empty where there was none */
    Map<PairCard, String> lasting(SignedIn me) {
        var all = pairs.lasting(me, clock.today());
        pairs.shown(all);
        var last = new LinkedHashMap<Long, String>();
        jdbc.sql("""
                        select mp.pair_id, max(m.held_on) as last from meeting_pair mp join meeting m on m.id = mp.meeting_id
                        where mp.pair_id = any(:ids) group by mp.pair_id
                        """)
                .param("ids", all.stream().map(PairCard::id).toArray(Long[]::new))
                .query(row -> {
                    last.put(
                            row.getLong("pair_id"),
                            Dates.full(row.getDate("last").toLocalDate()));
                });
        var found = new LinkedHashMap<PairCard, String>();
        all.forEach(pair -> found.put(pair, last.getOrDefault(pair.id(), "")));
        return found;
    }

    /** @return a new meeting of this pair today, of the kind that comes next */
    MeetingForm blank(SignedIn me, long pairId) {
        var pair = pair(me, pairId);
        var today = clock.today();
        var last = pair.lastDay();
        var ending = last != null && !last.minusDays(ENDING).isAfter(today);
        return MeetingForm.blank(
                MeetingKind.after(held(pairId).keySet(), ending), today, parts(pair, Map.of(pairId, Feedback.NONE)));
    }

    /** @return how often the pair has had each kind of meeting, in the order of the kinds */
    Map<MeetingKind, Long> held(long pairId) {
        var counts = new LinkedHashMap<MeetingKind, Long>();
        jdbc.sql("""
                        select m.kind, count(*) as times from meeting m join meeting_pair mp on mp.meeting_id = m.id
                        where mp.pair_id = :pair group by m.kind
                        """).param("pair", pairId).query(row -> {
            counts.put(MeetingKind.valueOf(row.getString("kind")), row.getLong("times"));
        });
        var ordered = new LinkedHashMap<MeetingKind, Long>();
        Stream.of(MeetingKind.values())
                .filter(counts::containsKey)
                .forEach(kind -> ordered.put(kind, counts.getOrDefault(kind, 0L)));
        return ordered;
    }

    MeetingForm form(SignedIn me, long id) {
        var meeting = meetings.find(me, id);
        var words = meeting.words();
        var first = there(me, meeting).getFirst();
        read(meeting);
        if (meeting.emptied() || there(me, meeting).stream().anyMatch(PairCard::silenced)) {
            throw new NotFoundException();
        }
        return MeetingForm.of(meeting.version(), words, parts(first, words.pairs()));
    }

    /** Those that were there first, then the mentor's other pairs of these days. */
    private List<MeetingForm.Part> parts(PairCard pair, Map<Long, Feedback> said) {
        var others = pairs.ofSameMentor(pair).stream()
                .filter(each -> said.containsKey(each.id())
                        || (each.lastsOn(clock.today()) && !each.silenced() && !each.ended()))
                .toList();
        var ordered = new ArrayList<>(
                others.stream().filter(each -> said.containsKey(each.id())).toList());
        ordered.addAll(
                others.stream().filter(each -> !said.containsKey(each.id())).toList());
        return ordered.stream()
                .map(each -> MeetingForm.Part.of(
                        each.id(), said.containsKey(each.id()), said.getOrDefault(each.id(), Feedback.NONE)))
                .toList();
    }

    /** @return the pairs of the form by their ids, which are words there */
    Map<String, PairCard> cards(SignedIn me, MeetingForm form) {
        var cards = new LinkedHashMap<String, PairCard>();
        for (var id : form.pairIds()) {
            var pair = pair(me, id);
            pairs.read(pair);
            cards.put(Long.toString(id), pair);
        }
        return cards;
    }

    MeetingView show(SignedIn me, long id) {
        var meeting = meetings.find(me, id);
        var history = journal.of(Meetings.SUBJECT, id, HISTORY, Set.of(READ)).stream()
                .map(entry ->
                        new MeetingView.Event(Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action()))
                .toList();
        read(meeting);
        return MeetingView.of(meeting, there(me, meeting), history);
    }

    private List<PairCard> there(SignedIn me, Meeting meeting) {
        return meeting.words().pairs().keySet().stream()
                .sorted()
                .map(pairId -> pair(me, pairId))
                .toList();
    }

    private void read(Meeting meeting) {
        journal.write(READ, Meetings.SUBJECT, meeting.id(), meeting.school().id(), "");
    }

    List<Choice> kinds() {
        return Choice.of(messages, "meeting.kind.", MeetingKind.values());
    }

    List<Choice> formats() {
        return Choice.of(messages, "meeting.format.", MeetingFormat.values());
    }

    List<Choice> marks() {
        return Stream.of("5", "4", "3", "2", "1")
                .map(each -> new Choice(each, each))
                .toList();
    }

    /** @return what two people wrote differently, in words */
    List<Difference> differences(MeetingForm stored, MeetingForm typed) {
        return Difference.between(stored, typed, "meeting.field", Set.of("version", "pairs"), this::words);
    }

    private String words(String field, Object value) {
        var choices =
                switch (field) {
                    case "kind" -> kinds();
                    case "format" -> formats();
                    default -> List.<Choice>of();
                };
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }

    String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
