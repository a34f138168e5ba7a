package nastavnik.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Counts in Russian words. The message holds the three forms separated by bars, each with a place for the figure:
 * {@code {0} строка|{0} строки|{0} строк}.
 */
@Component("plural")
public class Plural {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    Plural(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param key key of the message with the three forms
     * @param count the figure, 0 or more
     * @return «1 строка», «2 строки», «5 строк», «11 строк», «21 строка»
     */
    public String of(String key, long count) {
        var forms = messages.getMessage(key, new Object[] {Long.toString(count)}, RUSSIAN)
                .split("\\|", -1);
        if (forms.length != 3) {
            throw new IllegalStateException(key + " has " + forms.length + " forms instead of three");
        }
        return forms[form(count)];
    }

    private static int form(long count) {
        var last = count % 10;
        var lastTwo = count % 100;
        if (last == 1 && lastTwo != 11) {
            return 0;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
    }
}
