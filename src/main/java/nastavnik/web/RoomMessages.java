package nastavnik.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/**
 * The words of all rooms in one map. A bundle per room would be asked one after the other for each word of a page, of which
 * there are hundreds.
 */
final class RoomMessages extends AbstractMessageSource {

    private final Map<String, String> words;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /**
     * @param files of UTF-8, one of each room
     * @throws IllegalStateException where two files say the same thing differently
     */
    RoomMessages(Resource... files) {
        var all = new HashMap<String, String>();
        for (var file : files) {
            read(file).forEach((code, word) -> {
                var other = all.put((String) code, (String) word);
                if (other != null && !other.equals(word)) {
                    throw new IllegalStateException("Said in two files: " + code);
                }
            });
        }
        words = Map.copyOf(all);
    }

    private static Properties read(Resource file) {
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return words.get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var word = words.get(code);
        return word == null ? null : formats.computeIfAbsent(code, unread -> new MessageFormat(word, locale));
    }
}
