package nastavnik.participant;

import java.util.List;

/** What was done with a participant's data, the newest first. */
record ParticipantHistory(ParticipantView participant, List<Event> events) {

    /**
     * Something done.
     *
     * @param actor empty where the portal did it by itself
     * @param action its words are the message {@code journal.<action>}
     */
    record Event(String at, String actor, String action, String details) {}
}
