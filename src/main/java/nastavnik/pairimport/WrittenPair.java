package nastavnik.pairimport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pair as a row tells of it.
 *
 * @param partner name of the other one
 * @param form words of the form; empty where not said, as the rest
 */
public record WrittenPair(
        String partner, String form, @Nullable LocalDate end, String result, String link) {}
