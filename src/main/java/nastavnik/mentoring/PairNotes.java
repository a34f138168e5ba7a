package nastavnik.mentoring;

import java.util.List;

/** What a room above keeps about a pair, as the pair's card shows it. */
public interface PairNotes {

    /**
     * One of these things.
     *
     * @param label message key of what it is called
     * @param words how far it is
     * @param path where it is kept
     */
    record Note(String label, String words, String path) {}

    /** @return in the order in which they are to stand; the number of statements does not depend on the pair */
    List<Note> of(long pairId);
}
