package nastavnik.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Words for the journal about a list that was read (152-ФЗ): what was asked for and how many rows were seen, never whose. */
@Component
public class Sight {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    Sight(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A filter of a list.
     *
     * @param message key of its words
     */
    public record Asked(String message) {

        /**
         * @param chosen what was chosen; nothing where it is empty
         * @param key of the messages, to which the choice is added
         */
        public static Asked of(String key, @Nullable String chosen) {
            return new Asked(chosen == null || chosen.isEmpty() ? "" : key + chosen);
        }

        /** @param typed part of a name, which is not told */
        public static Asked name(@Nullable String typed) {
            return new Asked(typed == null || typed.isEmpty() ? "" : "journal.sight.name");
        }

        /** @param only whether the list is only of what belongs to one of these */
        public static Asked only(boolean only, String message) {
            return new Asked(only ? message : "");
        }
    }

    /** @return «часть имени; Выбыли; строк: 35 из 120» */
    public String of(Page<?> seen, Asked... asked) {
        return of(say("journal.sight.page", seen.getNumberOfElements(), seen.getTotalElements()), asked);
    }

    /** @return «строк: 35» */
    public String of(long rows, Asked... asked) {
        return of(say("journal.sight.rows", rows), asked);
    }

    private String of(String rows, Asked... asked) {
        return Stream.concat(
                        Arrays.stream(asked)
                                .map(Asked::message)
                                .filter(message -> !message.isEmpty())
                                // what is no choice is not told either: somebody may have typed a name there
                                .map(message -> messages.getMessage(message, null, "", RUSSIAN))
                                .filter(words -> words != null && !words.isEmpty()),
                        Stream.of(rows))
                .collect(Collectors.joining("; "));
    }

    private String say(String key, long... figures) {
        var words = Arrays.stream(figures).mapToObj(Long::toString).toArray();
        return messages.getMessage(key, words, RUSSIAN);
    }
}
