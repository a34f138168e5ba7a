package nastavnik.publication;

import java.util.List;
import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.Note;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was understood of a deadline. */
@Component
public class DeadlineWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** Code of the note of {@link nastavnik.deadline.DeadlineReader} for words that are not there. */
    private static final String MISSING = "empty";

    /** Said beside the dates and not among the conventions. */
    private static final String STATED = "stated";

    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    DeadlineWords(MessageSource messages, Plural plural, CommitteeClock clock) {
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    /**
     * @param words of the deadline, verbatim; empty where they stand elsewhere on the page
     * @param deadline what was understood of them
     */
    public DeadlineView view(String words, Deadline deadline) {
        var missing = deadline.notes().stream().anyMatch(note -> note.code().equals(MISSING));
        var doubts = deadline.notes().stream()
                .filter(note -> note.doubt() && !note.code().equals(MISSING))
                .map(this::sentence)
                .toList();
        var notes = deadline.notes().stream()
                .filter(note -> !note.doubt() && !note.code().equals(STATED))
                .map(this::sentence)
                .toList();
        var windows = deadline.windows();
        var hidden = windows.size() > 1 ? windows.stream().map(Dates::span).toList() : List.<String>of();
        var more = windows.size() > 1
                ? plural.of("publication.deadline.more", windows.size() - 1L)
                : notes.isEmpty() ? "" : say("publication.deadline.how");
        return new DeadlineView(
                words, List.of(chip(missing, deadline)), deadline.stated(), hidden, more, notes, doubts);
    }

    private DeadlineView.Chip chip(boolean missing, Deadline deadline) {
        if (missing) {
            return new DeadlineView.Chip(say("publication.deadline.missing"), true);
        }
        return switch (deadline.kind()) {
            case WINDOWS -> new DeadlineView.Chip(Dates.span(next(deadline.windows())), deadline.doubtful());
            case CONTINUOUS ->
                new DeadlineView.Chip(
                        say("publication.deadline.continuous", Dates.span(next(deadline.windows()))),
                        deadline.doubtful());
            case NO_DATE -> new DeadlineView.Chip(say("publication.deadline.noDate"), deadline.doubtful());
            case UNCLEAR -> new DeadlineView.Chip(say("publication.deadline.unclear"), true);
        };
    }

    /** The window that is due next; once all are over, the last. */
    private Interval next(List<Interval> windows) {
        var today = clock.today();
        return windows.stream()
                .filter(window -> !window.to().isBefore(today))
                .findFirst()
                .orElseGet(windows::getLast);
    }

    /** @return the sentence of a note in its reader's language */
    public String sentence(Note note) {
        return messages.getMessage(note.key(), note.args().toArray(), RUSSIAN);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
