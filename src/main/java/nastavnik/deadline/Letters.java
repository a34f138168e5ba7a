package nastavnik.deadline;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words as they are read: composed, in lower case, one kind of dash and of space, no quotes, no tags. Each letter remembers
 * where it stood, so that notes quote the words as they were written.
 */
final class Letters {

    /** Longer tags do not occur in a cell; a lone «<» must not swallow the words behind it. */
    private static final int LONGEST_TAG = 12;

    private final String written;
    private final StringBuilder clean = new StringBuilder();
    private int[] origin;

    Letters(String words) {
        written = Normalizer.normalize(words, Normalizer.Form.NFC);
        origin = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '<') {
                int close = written.indexOf('>', i);
                if (close > 0 && close - i <= LONGEST_TAG) {
                    append('\n', i);
                    i = close;
                    continue;
                }
            }
            char read = read(written.charAt(i));
            if (read != 0) {
                append(read, i);
            }
        }
        origin = Arrays.copyOf(origin, clean.length() + 1);
        origin[clean.length()] = written.length();
    }

    private void append(char letter, int from) {
        origin[clean.length()] = from;
        clean.append(letter);
    }

    private static char read(char letter) {
        return switch (letter) {
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> 0;
            case '\n', '\r', '\u000b', '\u2028', '\u2029' -> '\n';
            case '«', '»', '"', '\'', '“', '”', '„', '’', '*', '`' -> ' ';
            case '‐', '‑', '‒', '–', '—', '―', '−', '⁃', '﹘', '﹣', '－', '÷' -> '-';
            case 'Ё', 'ё' -> 'е';
            case 'І', 'і' -> 'i';
            default ->
                Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)
                        ? ' '
                        : Character.toLowerCase(letter);
        };
    }

    String clean() {
        return clean.toString();
    }

    /** The words between two places of the cleaned text, as they were written. */
    String quote(int start, int end) {
        return written.substring(origin[start], origin[end]).strip().replaceAll("\\s+", " ");
    }
}
