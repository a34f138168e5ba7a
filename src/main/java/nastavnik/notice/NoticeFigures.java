package nastavnik.notice;

import java.time.Instant;

/**
 * How many people were told of a kind of event, and what became of it.
 *
 * @param told people and events
 * @param read how many have been read in the portal
 * @param lastAt when somebody was last told
 */
public record NoticeFigures(
        NoticeKind kind, long told, long sent, long waiting, long failed, long read, Instant lastAt) {}
