package nastavnik.office;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the text of a cell or a paragraph comparable: one form of letters, spaces and line breaks. */
final class Text {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\p{Cs}\\ufffe\\uffff]");
    private static final Pattern SPACE_AT_BREAK = Pattern.compile(" *\\n *");

    private static final String OTHER_SIGNS = "\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2026\u2116";

    private Text() {}

    /** NFC; every kind of space is a space, every line break {@code '\n'}; nothing invisible, no space around lines. */
    static String clean(CharSequence source) {
        if (source.isEmpty()) {
            return "";
        }
        var text = Normalizer.normalize(source, Normalizer.Form.NFC);
        if (!isPlain(text)) {
            text = LINE_BREAK.matcher(text).replaceAll("\n");
            text = INVISIBLE.matcher(text).replaceAll("");
            text = SPACE.matcher(text).replaceAll(" ");
            text = SPACE_AT_BREAK.matcher(text).replaceAll("\n");
        }
        text = text.strip();
        return text.length() > Limits.LONGEST_CELL ? text.substring(0, Limits.LONGEST_CELL) : text;
    }

    /** Without the signs that no XML may hold, which would spoil the whole file; all else is kept. */
    static String printable(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /** Whether the text is of one line of figures, Latin and Russian letters and the usual signs, as most cells are. */
    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(c -> (c >= ' ' && c <= '~') || (c >= 0x0400 && c <= 0x04ff) || OTHER_SIGNS.indexOf(c) >= 0);
    }
}
