package nastavnik.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.web.Mailbox;
import nastavnik.web.Masthead;
import nastavnik.web.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the messages: a person's own, and all of them for those who look after the sending. */
@Component
@Transactional
public class Notices implements Mailbox {

    private final NoticeStore store;
    private final Wordings wordings;
    private final PostOffice post;
    private final NoticeSettings settings;
    private final CommitteeClock clock;
    private final Masthead masthead;
    private final Journal journal;
    private final RecentFigures recent;

    Notices(
            NoticeStore store,
            Wordings wordings,
            PostOffice post,
            NoticeSettings settings,
            CommitteeClock clock,
            Masthead masthead,
            Journal journal,
            RecentFigures recent) {
        this.recent = recent;
        this.store = store;
        this.wordings = wordings;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.masthead = masthead;
        this.journal = journal;
    }

    /**
     * Tells people, each once of each event, within the transaction that stores the event.
     *
     * @return how many had not been told before
     */
    int tell(List<Telling> tellings) {
        return tell(
                tellings.stream()
                        .map(each -> new Planned(clock.today(), Planned.ALWAYS, each))
                        .toList(),
                false);
    }

    /**
     * Tells of a day's due dates on its morning. Whoever gets one letter a day gets it in this morning's: tomorrow the day is
     * over.
     *
     * @return how many had not been told before
     */
    int tellToday(List<Planned> planned) {
        return tell(planned, true);
    }

    private int tell(List<Planned> planned, boolean ofTheDay) {
        if (planned.stream().allMatch(each -> each.telling().to().isEmpty())) {
            return 0;
        }
        var now = clock.now();
        var ways = store.ways();
        var kept = wordings.all();
        var open = post.open();
        var notices = new ArrayList<NoticeStore.New>();
        for (var each : planned) {
            var telling = each.telling();
            var template =
                    Optional.ofNullable(kept.get(telling.kind())).orElseThrow().wording();
            for (var person : telling.to()) {
                var way = person.email().isEmpty() || !open
                        ? Way.PORTAL
                        : ways.getOrDefault(person.accountId(), Way.AT_ONCE);
                notices.add(new NoticeStore.New(
                        person.accountId(),
                        telling.key(),
                        telling.kind(),
                        words(telling.kind(), template, telling.values(), person.fullName()),
                        telling.path(),
                        way == Way.DIGEST || telling.kind().together(),
                        person.email(),
                        way == Way.PORTAL ? null : sendAt(way, now, ofTheDay),
                        each.until().equals(Planned.ALWAYS) ? null : each.until()));
            }
        }
        return added(store.add(notices, now));
    }

    /**
     * Sends a letter to addresses, whether they are somebody's account or not, within the transaction that stores the event: at
     * once and without a message in the portal. An address gets it once for each event.
     *
     * @param values of the places of its kind; the committee comes by itself, the name is the school's
     * @param path the page it is about
     */
    public void post(
            NoticeKind kind, String key, Collection<String> addresses, Map<Place, String> values, String path) {
        if (addresses.isEmpty() || !post.open()) {
            return;
        }
        var now = clock.now();
        var words = words(kind, wordings.of(kind).wording(), values, values.getOrDefault(Place.SCHOOL, ""));
        added(store.add(
                addresses.stream()
                        .map(address -> new NoticeStore.New(null, key, kind, words, path, false, address, now, null))
                        .toList(),
                now));
    }

    /** A reminder of a report that a mail server has not taken yet is of no use once the report is sent. */
    void remindNoMore(long reportId) {
        store.withhold(Plan.REMINDERS.stream()
                .map(reminder -> reminder + ":" + reportId + ":")
                .toList());
        recent.forget();
    }

    private int added(int count) {
        if (count > 0) {
            recent.forget();
        }
        return count;
    }

    private Wording words(NoticeKind kind, Wording template, Map<Place, String> own, String name) {
        var values = new EnumMap<Place, String>(Place.class);
        values.putAll(own);
        values.put(Place.NAME, name);
        values.put(Place.COMMITTEE, masthead.committeeName());
        return wordings.filled(kind, template, values);
    }

    /** Nobody's telephone rings at night; the digest is for the morning. */
    private Instant sendAt(Way way, Instant now, boolean ofTheDay) {
        var today = clock.local(now).toLocalDate();
        var opens = way == Way.DIGEST ? settings.digest() : settings.morning();
        var first = today.atTime(opens).atZone(clock.zone()).toInstant();
        if (now.isBefore(first)) {
            return first;
        }
        return way == Way.AT_ONCE || ofTheDay
                ? now
                : today.plusDays(1).atTime(opens).atZone(clock.zone()).toInstant();
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(long accountId) {
        return store.unread(accountId);
    }

    /** @return the person's messages, the newest first */
    @Transactional(readOnly = true)
    public Page<Notice> of(long accountId, Pageable asked) {
        return store.of(accountId, asked);
    }

    /**
     * Marks a message as read.
     *
     * @return the path of the page it is about
     * @throws NotFoundException where it is another person's
     */
    public String read(long id, long accountId) {
        return store.read(id, accountId, clock.now()).orElseThrow(NotFoundException::new);
    }

    /** @return how many had not been read */
    public int readAll(long accountId) {
        return store.readAll(accountId, clock.now());
    }

    /** @return how the person wants to be told; by e-mail at once where he has not said */
    @Transactional(readOnly = true)
    public Way way(long accountId) {
        return store.ways().getOrDefault(accountId, Way.AT_ONCE);
    }

    /** Counts from the next message on. */
    public void choose(long accountId, Way way) {
        store.keep(accountId, way);
        recent.forget();
    }

    /**
     * @param mail whose letters are meant; empty for all messages since a moment
     * @return messages of everybody, the newest first
     */
    @Transactional(readOnly = true)
    public Page<Notice> all(Optional<Notice.Mail> mail, Instant since, Pageable asked) {
        return store.all(mail.map(Enum::name).orElse(""), since, asked);
    }

    /** @return what was told within this time, by kind, counted some seconds ago at most; one statement */
    @Transactional(readOnly = true)
    public List<NoticeFigures> figures(Duration within) {
        return recent.of(new Lately(within), () -> store.figures(clock.now().minus(within)));
    }

    private record Lately(Duration within) {}

    /** @return whether one's own mail server did not take the last letters */
    @Transactional(readOnly = true)
    public boolean serverAway() {
        return store.serverAway();
    }

    /** @return when it was last told what falls due; empty before the first time */
    @Transactional(readOnly = true)
    public Optional<Instant> lastMorning() {
        return store.lastMorning();
    }

    /**
     * Sends a letter that was given up once more, to the person's address of today.
     *
     * @return false where it was not given up, or the person has no address
     */
    public boolean sendAgain(long id) {
        var again = store.again(id, clock.now());
        if (again) {
            recent.forget();
            journal.write("notice.resent", "Notice", id, null, "");
        }
        return again;
    }
}
