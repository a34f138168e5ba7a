package nastavnik.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator is: the share of a figure in another one, in per cent.
 *
 * @param active whether it is shown and reported
 * @param externalId the external figure it is a share of; null where it is a share of a counted one
 * @param denominator the counted figure it is a share of; null where it is a share of an external one
 */
public record IndicatorCard(
        String name,
        boolean active,
        Span span,
        AgeDay ageDay,
        Figure numerator,
        @Nullable Long externalId,
        @Nullable Figure denominator) {

    /** @return whether it is told by questionnaires */
    public boolean surveyed() {
        return numerator.what().surveyed();
    }
}
