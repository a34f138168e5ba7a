package nastavnik.pairimport;

import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;
import nastavnik.peoplebase.BaseColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says came of a pair: perhaps a reason in the portal's words, and perhaps more.
 *
 * @param ending null where the words name none
 */
record Outcome(@Nullable PairEnding ending, String rest) {

    static Outcome of(String text, PairComparisons portal) {
        for (var ending : PairEnding.values()) {
            var word = portal.word(ending);
            if (Typed.folded(text).startsWith(Typed.folded(word))) {
                var rest = text.strip()
                        .substring(Math.min(word.length(), text.strip().length()));
                if (rest.isBlank() || rest.matches("(?s)\\s*[:;,.].*")) {
                    return new Outcome(
                            ending, rest.replaceFirst("^\\s*[:;,.]\\s*", "").strip());
                }
            }
        }
        return new Outcome(null, text.strip());
    }

    String word() {
        return ending == null ? "" : ending.name();
    }

    /** @return why a pair ends of which the row names the day, but perhaps no reason */
    PairEnding reason(PairRow row, PairComparisons portal) {
        if (ending != null && ending.chosen()) {
            return ending;
        }
        return portal.isBrokenOff(row.text(BaseColumn.MARK)) ? PairEnding.OTHER : PairEnding.COMPLETED;
    }
}
