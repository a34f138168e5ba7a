package nastavnik.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param at when
 * @param actor full name of who did it; empty where the portal did it by itself
 * @param action what was done; its words are the message {@code journal.<action>}
 * @param details what belongs to it; may be empty
 */
public record JournalEntry(Instant at, String actor, String action, String details) {}
