package nastavnik.matching;

import java.util.List;
import java.util.Locale;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reasons as people read them: «2 общие темы: робототехника, шахматы», «+6». */
@Component
class ReasonWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;
    private final Plural plural;

    ReasonWords(MessageSource messages, Plural plural) {
        this.messages = messages;
        this.plural = plural;
    }

    List<MatchView.ReasonLine> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new MatchView.ReasonLine(text(reason), signed(reason.points()), reason.points() < 0))
                .toList();
    }

    private String text(Reason reason) {
        return switch (reason.criterion()) {
            case THEMES -> counted("matching.reason.THEMES", reason.words());
            case WORDS -> counted("matching.reason.WORDS", reason.words());
            case LOADED ->
                plural.of(
                        "matching.reason.LOADED", Long.parseLong(reason.words().getFirst()));
            default ->
                words("matching.reason." + reason.criterion(), reason.words().toArray());
        };
    }

    /** @return «Показаны 20 лучших из 140.» */
    String bestOf(int shown, int all) {
        return words("matching.city.bestOf", shown, all);
    }

    private String counted(String key, List<String> shared) {
        return plural.of(key, shared.size()) + ": " + String.join(", ", shared);
    }

    private static String signed(int points) {
        return points < 0 ? "\u2212" + -points : "+" + points;
    }

    /** @return words too common to tell anything */
    String common() {
        return words("matching.words.common");
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, RUSSIAN);
    }
}
