package nastavnik.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The words as they are read: composed, in lower case, one kind of dash and of space, no quotes, no tags. Each letter remembers
 * where it stood, so that notes quote the words as they were written.
 */
final class Letters {

    /** Longer tags do not occur in a cell; a lone «<» must not swallow the words behind it. */
    private static final int LONGEST_TAG = 12;

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])2[0оo][0-9оoз]{2}(?![\\p{L}\\d])");

    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\d])[\\doоlзi]{1,2}[.][\\doоlзi]{1,2}[.][\\doоlзi]{4}(?![\\p{L}\\d])");

    private static final Pattern THAN = Pattern.compile(",(?=\\s*чем\\s)");

    private static final Pattern BULLET = Pattern.compile(
            "(?:^\\s*|[\\n;]\\s*|(?<=\\p{L}[.]|[^\\d.,-])\\s)(?:(?<number>\\d{1,2})[.)]\\s*(?=\\p{L})|(?<dash>-(?=\\s)))");

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
        mendFigures(YEAR);
        mendFigures(DATE);
        blankBullets();
        dropCommaOfThan();
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

    /** «2О2З», «l5.О9.2023»: letters among the digits of a year or a date. */
    private void mendFigures(Pattern figures) {
        var found = figures.matcher(clean);
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                char letter = clean.charAt(i);
                clean.setCharAt(
                        i,
                        switch (letter) {
                            case 'о', 'o' -> '0';
                            case 'з' -> '3';
                            case 'l', 'i' -> '1';
                            default -> letter;
                        });
            }
        }
    }

    /** «не позднее, чем за месяц» */
    private void dropCommaOfThan() {
        var comma = THAN.matcher(clean);
        while (comma.find()) {
            clean.setCharAt(comma.start(), ' ');
        }
    }

    /** The dashes and numbers in front of the items of a list are no part of the dates behind them. */
    private void blankBullets() {
        boolean dashes = clean.toString().stripLeading().startsWith("-");
        var bullet = BULLET.matcher(clean);
        int next = 1;
        while (bullet.find()) {
            boolean numbered = bullet.group("number") != null && Integer.parseInt(bullet.group("number")) == next;
            next += numbered ? 1 : 0;
            if (numbered || (dashes && bullet.group("dash") != null)) {
                for (int i = bullet.start(); i < bullet.end(); i++) {
                    clean.setCharAt(i, i == bullet.start() && i > 0 ? ';' : ' ');
                }
            }
        }
    }

    /** The words between two places of the cleaned text, as they were written. */
    String quote(int start, int end) {
        return written.substring(origin[start], origin[end]).strip().replaceAll("\\s+", " ");
    }
}
