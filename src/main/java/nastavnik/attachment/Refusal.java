package nastavnik.attachment;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Why a file was not attached.
 *
 * @param key message key
 * @param name of the file, the message's first argument
 * @param most the limit that is passed, the message's second argument; 0 where there is none
 */
public record Refusal(String key, String name, long most) {

    /** @return what to do about it, in words */
    public String words(MessageSource messages) {
        return messages.getMessage(key, new Object[] {name, most}, Locale.of("ru"));
    }
}
