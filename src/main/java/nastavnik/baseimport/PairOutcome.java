package nastavnik.baseimport;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nastavnik.mentoring.PairEnding;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says came of a pair: perhaps a reason in the portal's words, and perhaps more.
 *
 * @param ending null where the words name none
 * @param note what stands in brackets behind «Другое»: which reason that was
 */
record PairOutcome(@Nullable PairEnding ending, String note, String rest) {

    private static final Pattern EXPLAINED = Pattern.compile("(?s)\\s*\\((.*?)\\)\\s*(?:[:;,.](.*))?");

    /** @param words of a message by its key */
    static PairOutcome of(String text, UnaryOperator<String> words) {
        var told = text.strip();
        for (var ending : PairEnding.values()) {
            var word = words.apply("mentoring.ending." + ending);
            if (Categories.folded(told).startsWith(Categories.folded(word))) {
                var rest = told.substring(Math.min(word.length(), told.length()));
                var explained = EXPLAINED.matcher(rest);
                if (ending == PairEnding.OTHER && explained.matches()) {
                    var more = Objects.requireNonNullElse(explained.group(2), "");
                    return new PairOutcome(ending, explained.group(1).strip(), more.strip());
                }
                if (rest.isBlank() || rest.matches("(?s)\\s*[:;,.].*")) {
                    return new PairOutcome(
                            ending, "", rest.replaceFirst("^\\s*[:;,.]\\s*", "").strip());
                }
            }
        }
        return new PairOutcome(null, "", told);
    }

    String word() {
        return ending == null ? "" : ending.name();
    }
}
