package nastavnik.deadline;

import java.util.List;
import nastavnik.calendar.Interval;

/**
 * What the words of a deadline mean over the period of a plan.
 *
 * @param windows in order of time, both ends included; without a first day where only the last is set («до 15 марта»);
 *     empty unless the kind is {@link Kind#WINDOWS} or {@link Kind#CONTINUOUS}
 * @param notes every assumption made and every part of the words that was not understood
 */
public record Deadline(Kind kind, List<Interval> windows, List<Note> notes) {

    public enum Kind {
        /** Something is due by the end of each window. */
        WINDOWS,
        /** Work that goes on through each window, without a due date inside it. */
        CONTINUOUS,
        /** Another plan, an event or a request sets the date. */
        NO_DATE,
        /** Not understood: a person has to read it. */
        UNCLEAR
    }

    public Deadline {
        windows = List.copyOf(windows);
        notes = List.copyOf(notes);
    }

    /** Whether a person has stated the dates instead of having the words read. */
    public boolean stated() {
        return notes.stream().anyMatch(note -> note.code().equals(Remark.STATED.code()));
    }

    /** Whether a person should look at the reading before it is relied upon. */
    public boolean doubtful() {
        return kind == Kind.UNCLEAR || notes.stream().anyMatch(Note::doubt);
    }
}
