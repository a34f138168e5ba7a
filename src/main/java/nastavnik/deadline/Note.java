package nastavnik.deadline;

import java.util.List;

/**
 * One assumption, or one part of the words that was not understood.
 *
 * @param args for the message {@link #key()}, {0} onwards
 * @param doubt whether a person should confirm the reading; otherwise the note only names a convention
 */
public record Note(String code, List<String> args, boolean doubt) {

    public Note {
        args = List.copyOf(args);
    }

    /** The key of the sentence in {@code messages/deadline.properties}. */
    public String key() {
        return "deadline.note." + code;
    }
}
