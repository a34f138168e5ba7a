package nastavnik.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.Conflict;
import nastavnik.webinar.Conflicts;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.Slot;
import nastavnik.webinar.WebinarCard;
import nastavnik.webinar.WebinarFormat;
import nastavnik.webinar.WebinarRow;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarWords;
import nastavnik.webinar.Webinars;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts webinars into the words of their pages. */
@Component
@Transactional(readOnly = true)
class WebinarPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int HISTORY = 30;

    private final Webinars webinars;
    private final WebinarSearch search;
    private final Conflicts conflicts;
    private final WebinarWords words;
    private final Attachments attachments;
    private final Journal journal;
    private final CommitteeClock clock;
    private final MessageSource messages;

    WebinarPages(
            Webinars webinars,
            WebinarSearch search,
            Conflicts conflicts,
            WebinarWords words,
            Attachments attachments,
            Journal journal,
            CommitteeClock clock,
            MessageSource messages) {
        this.webinars = webinars;
        this.search = search;
        this.conflicts = conflicts;
        this.words = words;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
    }

    /** @throws NotFoundException where there is no such webinar for this person */
    WebinarCard card(long id, SignedIn me) {
        return webinars.find(id, new WebinarSight(me)).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException where there is no such webinar whose links this person gives */
    WebinarCard linkable(long id, SignedIn me) {
        return Optional.of(card(id, me))
                .filter(card -> Webinars.links(me, card.schoolId()))
                .orElseThrow(NotFoundException::new);
    }

    WebinarView show(long id, SignedIn me) {
        var card = card(id, me);
        var slot = card.slot();
        var published = card.publishedAt();
        return new WebinarView(
                card,
                words.when(slot),
                words.half(slot.half()),
                WebinarWords.givenBy(card.school(), card.organiser()),
                card.state().ahead()
                        ? conflicts.of(List.of(slot)).getFirst().stream()
                                .map(this::say)
                                .toList()
                        : List.of(),
                Webinars.keeps(me),
                Webinars.links(me, card.schoolId()),
                !clock.local(clock.now()).isBefore(slot.day().atTime(slot.begins())),
                published == null ? "" : Dates.full(clock.local(published).toLocalDate()),
                agreed(card),
                attachments.of(new Holder(Webinars.SUBJECT, id)),
                journal.of(Webinars.SUBJECT, id, HISTORY, Set.of("attachment.opened")).stream()
                        .map(entry -> new WebinarView.Event(
                                Dates.dateTime(clock.local(entry.at())),
                                entry.actor(),
                                entry.action(),
                                entry.details()))
                        .toList());
    }

    private String agreed(WebinarCard card) {
        var at = card.speakersAgreedAt();
        return at == null
                ? ""
                : say(
                        "schedule.agreed",
                        card.speakersAgreedBy(),
                        Dates.full(clock.local(at).toLocalDate()));
    }

    /** @return the rows as they are shown, with what speaks against those still to come; two statements more at most */
    List<ScheduleRow> rows(List<WebinarRow> found) {
        var ahead = found.stream()
                .filter(row -> row.state().ahead())
                .map(WebinarRow::slot)
                .toList();
        var speaks = conflicts.byId(ahead);
        return found.stream()
                .map(row -> new ScheduleRow(
                        row.id(),
                        words.when(row.slot()),
                        row.slot().topic(),
                        WebinarWords.givenBy(row.school(), row.organiser()),
                        row.form(),
                        row.state(),
                        !row.recordingLink().isEmpty(),
                        speaks.getOrDefault(row.id(), List.of()).stream()
                                .map(this::say)
                                .toList()))
                .toList();
    }

    /** @return what speaks against dates that were typed; a day that is over too */
    Warnings warnings(List<Slot> slots) {
        var found = conflicts.of(slots);
        var lines = new ArrayList<List<String>>();
        for (var i = 0; i < slots.size(); i++) {
            var past = slots.get(i).day().isBefore(clock.today())
                    ? Stream.of(say("schedule.conflict.PAST"))
                    : Stream.<String>of();
            lines.add(Stream.concat(past, found.get(i).stream().map(this::say)).toList());
        }
        return new Warnings(lines);
    }

    private String say(Conflict conflict) {
        return say("schedule.conflict." + conflict.kind(), conflict.other());
    }

    /** @return half-years to choose from, the latest first */
    List<Choice> halves(WebinarSight sight) {
        return search.halves(sight).stream()
                .map(half -> new Choice(half.toString(), words.half(half)))
                .toList();
    }

    List<Choice> formats() {
        return Choice.of(messages, "webinar.format.", WebinarFormat.values());
    }

    HalfYear present() {
        return HalfYear.of(clock.today());
    }

    String half(HalfYear half) {
        return words.half(half);
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
