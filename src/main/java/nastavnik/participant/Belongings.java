package nastavnik.participant;

import java.util.List;
import java.util.Set;

/** What a room above keeps of a participant, and hands over when two cards prove to be one person's. */
public interface Belongings {

    /** @return what is kept, in words that name nobody, such as «пары – 2»; empty for nothing */
    List<String> of(Participant participant);

    /** @return what stands against handing it over, in words that say what to do; empty where nothing does */
    List<String> obstacles(Participant from, Participant to);

    /** @return what is kept of both and of which only one may stay; empty where all of both stays */
    default List<Rival> rivals(Participant one, Participant other) {
        return List.of();
    }

    /**
     * Hands everything over, in the transaction of the caller; nothing of this room points at the first card afterwards.
     *
     * @param replacing keys of the {@link #rivals} of which that of the first card stays; of the others the remaining card's own
     */
    void handOver(Participant from, Participant to, Set<String> replacing);
}
