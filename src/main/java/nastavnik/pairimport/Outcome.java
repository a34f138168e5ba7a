package nastavnik.pairimport;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;
import nastavnik.peoplebase.BaseColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says came of a pair: perhaps a reason in the portal's words, and perhaps more.
 *
 * @param ending null where the words name none
 * @param note what stands in brackets behind «Другое»: which reason that was
 */
record Outcome(@Nullable PairEnding ending, String note, String rest) {

    private static final Pattern EXPLAINED = Pattern.compile("(?s)\\s*\\((.*?)\\)\\s*(?:[:;,.](.*))?");

    static Outcome of(String text, PairComparisons portal) {
        var told = text.strip();
        for (var ending : PairEnding.values()) {
            var word = portal.word(ending);
            if (Typed.folded(told).startsWith(Typed.folded(word))) {
                var rest = told.substring(Math.min(word.length(), told.length()));
                var explained = EXPLAINED.matcher(rest);
                if (ending == PairEnding.OTHER && explained.matches()) {
                    var more = Objects.requireNonNullElse(explained.group(2), "");
                    return new Outcome(ending, explained.group(1).strip(), more.strip());
                }
                if (rest.isBlank() || rest.matches("(?s)\\s*[:;,.].*")) {
                    return new Outcome(
                            ending, "", rest.replaceFirst("^\\s*[:;,.]\\s*", "").strip());
                }
            }
        }
        return new Outcome(null, "", told);
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

    /**
     * Which other reason it was: in brackets behind the reason; without them what the cell says came of the pair, or the mark that
     * says it was cut short.
     *
     * @return empty where the reason is not another, or nothing tells it
     */
    String explanation(PairRow row, PairComparisons portal) {
        if (reason(row, portal) != PairEnding.OTHER) {
            return "";
        }
        return Stream.of(note, rest, ending == null ? row.text(BaseColumn.MARK) : "")
                .map(Typed::line)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> words.substring(0, Math.min(words.length(), PairEnding.LONGEST_NOTE)))
                .orElse("");
    }

    /** Another reason than those to choose from has to be told, as on the pair's page. */
    boolean unexplained(PairRow row, PairComparisons portal) {
        return reason(row, portal) == PairEnding.OTHER
                && explanation(row, portal).isEmpty();
    }
}
