package nastavnik.participant;

import java.util.List;

/** What a room above keeps of a participant, as the participant's card shows it. */
public interface ParticipantNotes {

    /**
     * One of these things.
     *
     * @param label message key of what it is called
     * @param words how far it is
     * @param path where it is kept
     */
    record Note(String label, String words, String path) {}

    /** @return in the order in which they are to stand */
    List<Note> of(Participant participant);
}
