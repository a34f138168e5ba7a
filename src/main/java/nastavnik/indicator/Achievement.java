package nastavnik.indicator;

import java.math.BigDecimal;
import nastavnik.indicator.YearNumbers.Target;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a year, of the city or of a part of it.
 *
 * @param district null where it is not of a district
 * @param schoolId null where it is not of a school
 * @param counted what the portal itself has counted above the line, whatever was entered by hand; null where it cannot
 * @param manual whether the two numbers were entered by hand
 * @param source where a number from outside, or one entered by hand, comes from; empty for none
 * @param target null where no plan is set; nothing is put between the years that have one
 * @param undated persons who could not be counted because their birth date is not known
 * @param missing why the number below the line is not known; null where it is, or comes not from outside
 * @param asked for questionnaires: how many could have answered; null for others
 */
public record Achievement(
        IndicatorEntry indicator,
        int year,
        @Nullable String district,
        @Nullable Long schoolId,
        Share share,
        @Nullable Long counted,
        boolean manual,
        String source,
        @Nullable Target target,
        long undated,
        @Nullable Long asked,
        @Nullable Missing missing) {

    /** How many of the organisations that should have entered the number below the line have not. */
    public record Missing(long organisations, long of) {}

    public @Nullable BigDecimal plan() {
        return target == null ? null : target.value();
    }

    public @Nullable BigDecimal deviation() {
        return share.deviationFrom(plan());
    }

    /** @return share of those asked who answered; itself without what can be said below five */
    public Share coverage() {
        var answered = share.denominator();
        return new Share(
                answered == null || asked == null ? answered : Long.valueOf(Math.min(answered, asked)), asked, false);
    }
}
