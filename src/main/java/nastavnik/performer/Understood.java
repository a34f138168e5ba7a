package nastavnik.performer;

import java.util.List;

/**
 * What the words about who answers for an activity mean.
 *
 * @param performers in the order of the words, none twice
 * @param unknown the parts that were not understood, verbatim; nobody is made to owe anything by them
 */
public record Understood(List<Performer> performers, List<String> unknown) {

    public Understood {
        performers = List.copyOf(performers);
        unknown = List.copyOf(unknown);
    }
}
