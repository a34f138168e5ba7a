package nastavnik.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which passwords are taken: long enough, not among the first anybody would try, not the person's own name. */
@Component
public class PasswordRule {

    /** Shortest password, in characters. */
    public static final int SHORTEST = 12;
    /** Longest, so that hashing stays cheap. */
    public static final int LONGEST = 128;

    /** Shorter own words («Ли») stand in too many passwords by chance. */
    private static final int TELLING = 4;
    /** What must be left of a password without its owner's words. */
    private static final int LEFT = 8;
    /** «aaaaaaaaaaaa», «121212121212» */
    private static final int DIFFERENT = 5;

    private final Set<String> common;

    PasswordRule() {
        try {
            var list =
                    new ClassPathResource("credential/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
            this.common = list.lines().map(PasswordRule::folded).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * @param ownWords the person's login, e-mail and name, as written
     * @return why the password is refused; empty where it is taken
     */
    public Optional<PasswordObjection> objection(String password, Collection<String> ownWords) {
        var length =
                Normalizer.normalize(password, Normalizer.Form.NFC).codePoints().count();
        if (length < SHORTEST) {
            return Optional.of(PasswordObjection.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordObjection.TOO_LONG);
        }
        var folded = folded(password);
        if (common.contains(folded) || folded.chars().distinct().count() < DIFFERENT) {
            return Optional.of(PasswordObjection.COMMON);
        }
        return own(folded, ownWords) ? Optional.of(PasswordObjection.OWN_NAME) : Optional.empty();
    }

    private static boolean own(String folded, Collection<String> ownWords) {
        var rest = folded;
        for (String words : ownWords) {
            for (String word : folded(words).split("[\\s@]+", -1)) {
                if (word.length() >= TELLING) {
                    rest = rest.replace(word, "");
                }
            }
        }
        return rest.length() < folded.length() && rest.length() < LEFT;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .strip();
    }
}
