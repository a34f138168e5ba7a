package nastavnik.participant;

/** What rooms above keep of a participant: while one of them does, the card is no mere mistake and cannot be removed as one. */
public interface Ties {

    boolean hold(long participantId);
}
