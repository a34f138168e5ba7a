package nastavnik.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the text of a cell or a paragraph comparable: one form of letters, spaces and line breaks. */
public final class Text {

    /** Characters that a cell of a sheet can hold. */
    public static final int LONGEST_CELL = 32_767;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\p{Cs}\\ufffe\\uffff]");

    /** The stream-safe form of Unicode has no more marks over one letter; putting thousands in order takes minutes. */
    private static final int MOST_MARKS = 30;

    private static final String OTHER_SIGNS = "\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2026\u2116";

    private Text() {}

    /**
     * NFC; every kind of space is a space, every line break {@code '\n'}; nothing invisible, no space around lines. Cut to
     * the longest cell, before all else to twice as much, so that it takes no longer than its length says.
     */
    public static String clean(CharSequence source) {
        var text = cut(source, 2 * LONGEST_CELL).toString();
        if (!isPlain(text)) {
            text = Normalizer.normalize(withFewMarks(text), Normalizer.Form.NFC);
            text = LINE_BREAK.matcher(text).replaceAll("\n");
            text = INVISIBLE.matcher(text).replaceAll("");
            text = SPACE.matcher(text).replaceAll(" ");
            text = withoutSpaceAtBreaks(text);
        }
        return cut(text.strip(), LONGEST_CELL).toString();
    }

    private static CharSequence cut(CharSequence text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.subSequence(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String withoutSpaceAtBreaks(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                var end = kept.length();
                while (end > 0 && kept.charAt(end - 1) == ' ') {
                    end--;
                }
                kept.setLength(end);
            }
            if (c != ' ' || kept.isEmpty() || kept.charAt(kept.length() - 1) != '\n') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String withFewMarks(String text) {
        var kept = new StringBuilder(text.length());
        var marks = 0;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Without the signs that no XML may hold, which would spoil the whole file; all else is kept. */
    public static String printable(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /** Whether the text is of one line of figures, Latin and Russian letters and the usual signs, as most cells are. */
    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(c -> (c >= ' ' && c <= '~') || (c >= 0x0400 && c <= 0x04ff) || OTHER_SIGNS.indexOf(c) >= 0);
    }
}
