package nastavnik.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * One choice of a select or a group of checkboxes.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {

    private static final Locale RUSSIAN = Locale.of("ru");

    /**
     * Values of an enumeration as choices, in the order given.
     *
     * @param prefix of the message keys of their words; their names follow it
     */
    public static List<Choice> of(MessageSource messages, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(each -> new Choice(each.name(), messages.getMessage(prefix + each.name(), null, RUSSIAN)))
                .toList();
    }

    /** @return what is read for a value that was sent; the value itself where it is none of these, empty where nothing was sent */
    public static String label(List<Choice> choices, @Nullable String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(Objects.requireNonNullElse(value, ""));
    }
}
