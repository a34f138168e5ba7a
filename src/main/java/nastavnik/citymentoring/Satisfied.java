package nastavnik.citymentoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who answered are satisfied, in per cent with one decimal; null where fewer than five have answered.
 */
record Satisfied(@Nullable BigDecimal mentors, @Nullable BigDecimal mentees) {

    static final Satisfied NOT_TOLD = new Satisfied(null, null);

    /** @return the mentors' share with a comma; empty where it is not told */
    public String mentorsInWords() {
        return words(mentors);
    }

    /** @return the mentees' share, likewise */
    public String menteesInWords() {
        return words(mentees);
    }

    private static String words(@Nullable BigDecimal share) {
        return share == null ? "" : share.toPlainString().replace('.', ',');
    }
}
