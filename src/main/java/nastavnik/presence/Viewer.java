package nastavnik.presence;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who has a report open.
 *
 * @param name surname, name, patronymic
 * @param since when the report was opened
 */
public record Viewer(String name, Instant since) {

    /** @return «Полевая Е. И.» */
    public String shortName() {
        var parts = List.of(name.strip().split(" +", -1));
        var words = new StringBuilder(parts.getFirst());
        parts.stream().skip(1).limit(2).forEach(part -> words.append('\u00a0')
                .append(part.charAt(0))
                .append('.'));
        return words.toString();
    }
}
