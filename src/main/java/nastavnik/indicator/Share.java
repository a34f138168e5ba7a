package nastavnik.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share in per cent, with one decimal.
 *
 * @param numerator null where nothing is known
 * @param denominator null where nothing is known
 * @param surveyed whether it is told by questionnaires: a handful of answers tells nothing, and tells who answered
 */
public record Share(@Nullable Long numerator, @Nullable Long denominator, boolean surveyed) {

    /** Fewer answers are not shown. */
    public static final int FEWEST_ANSWERS = 5;

    /** There are answers, but fewer than are shown. */
    static final Share TOLD_TO_NOBODY = new Share(0L, 0L, true);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What can be said of it; the words are the messages {@code indicator.share.…}. */
    public enum State {
        KNOWN,
        NO_DATA,
        TOO_FEW,
        /** More than all: one of the two numbers is wrong. */
        OVER
    }

    public State state() {
        if (numerator == null || denominator == null) {
            return State.NO_DATA;
        }
        if (surveyed && denominator < FEWEST_ANSWERS) {
            return State.TOO_FEW;
        }
        if (denominator == 0) {
            return State.NO_DATA;
        }
        return numerator > denominator ? State.OVER : State.KNOWN;
    }

    /** @return rounded half up to one decimal; null where nothing can be said; more than 100 where the state is OVER */
    public @Nullable BigDecimal percent() {
        var state = state();
        if (numerator == null || denominator == null || state == State.NO_DATA || state == State.TOO_FEW) {
            return null;
        }
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** @return how far it is from the target in percentage points; null where either is unknown or the share is wrong */
    public @Nullable BigDecimal deviationFrom(@Nullable BigDecimal target) {
        var percent = percent();
        return target == null || percent == null || state() != State.KNOWN
                ? null
                : percent.subtract(target).setScale(1, RoundingMode.HALF_UP);
    }
}
