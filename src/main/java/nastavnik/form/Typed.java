package nastavnik.form;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What people type or send by name, in the form in which it is kept. */
public final class Typed {

    private static final int LONGEST_NAME = 255;

    private Typed() {}

    /** @return the words of a field of one line: no line break, no space around, single spaces between; empty for none */
    public static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }

    /** @return the words of a field of several lines: no space around, lines parted by a line feed whatever the browser sends */
    public static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** @return the words as they are compared: small letters, е for ё, single spaces, none around */
    public static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('\u0451', '\u0435')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** @return letters and digits alone, as they are folded: the same however a line is spaced and punctuated */
    public static String bare(String words) {
        return folded(words).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** @return for {@code like … escape '!'}: these words anywhere; the signs that mean something there are taken as they are */
    public static String anywhere(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** @return the name the sender's browser gives a file, of one line, without control characters; empty for none */
    public static String fileName(MultipartFile file) {
        var name = line(ControlCharacters.without(Objects.requireNonNullElse(file.getOriginalFilename(), "")));
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
