package nastavnik.participant;

import java.util.List;

/** What a room above keeps of a participant, and hands over when two cards prove to be one person's. */
public interface Belongings {

    /** @return what is kept, in words that name nobody, such as «пары – 2»; empty for nothing */
    List<String> of(Participant participant);

    /** @return what stands against handing it over, in words that say what to do; empty where nothing does */
    List<String> obstacles(Participant from, Participant to);

    /**
     * Hands everything over, in the transaction of the caller; nothing of this room points at the first card afterwards. Where
     * only one of two may stay, the remaining card's own does.
     */
    void handOver(Participant from, Participant to);
}
