package nastavnik.participant;

import java.util.List;

/**
 * Something that is kept of both of two cards and of which only one may stay: a person chooses.
 *
 * @param key by which the choice is told apart from others
 * @param title in words, such as «запрос наставляемого»
 * @param facts what each of the two says, what both leave empty left out
 */
public record Rival(String key, String title, List<Fact> facts) {

    public Rival {
        facts = List.copyOf(facts);
    }

    /**
     * @param one what the first card says; empty for nothing
     * @param other what the other says
     */
    public record Fact(String label, String one, String other) {}
}
