package nastavnik.participant;

import java.util.List;
import nastavnik.access.SignedIn;

/**
 * What a room above keeps that tells who a participant is, or what was said about a participant: it is destroyed with the
 * name. Rows that counts of the past need stay, emptied of words.
 */
public interface PersonalTraces {

    /** @return what {@link #destroy} would destroy now, in the same words: whoever orders it reads the list of the act first */
    List<String> found(Participant participant);

    /**
     * Destroys it, in the transaction of the caller.
     *
     * @param person of the school who does it
     * @return what was destroyed, in words for the act, such as «сканы согласий – 2»; empty where there was nothing
     */
    List<String> destroy(Participant participant, SignedIn person);
}
