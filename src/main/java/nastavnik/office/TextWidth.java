package nastavnik.office;

/**
 * How much room text takes in Times New Roman, by the widths of its letters: a server has no fonts to ask, and rows of
 * merged or wrapped cells get the height that somebody computes.
 */
final class TextWidth {

    /** Hundredths of the size: from the space to the tilde, then from А to я. */
    private static final byte[] LATIN = {
        25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 28, 28,
        56, 56, 56, 44, 92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56, 61, 72, 72, 94,
        72, 72, 61, 33, 28, 33, 47, 50, 33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50, 28, 78, 50, 50, 50, 50, 33, 39,
        28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54
    };

    private static final byte[] CYRILLIC = {
        72, 57, 67, 58, 68, 61, 90, 50, 72, 72, 67, 68, 89, 72, 72, 72, 56, 67, 61, 71, 79, 72, 72, 65, 101, 101, 71,
                87,
        57, 66, 103, 67, 44, 51, 47, 41, 51, 44, 69, 40, 54, 54, 49, 50, 63, 54, 50, 54, 50, 44, 44, 50, 65, 50, 54, 50,
        77, 77, 52, 67, 46, 43, 75, 46
    };

    private static final int OTHER = 55;
    private static final double BOLD = 1.07;

    /** Behind which a line breaks anywhere, and behind which it breaks in an address besides. */
    private static final String WORDS = "(?<=[ -])";

    private static final String PARTS = "(?<=[ /?-])";

    private TextWidth() {}

    /** Width in points of text of one line in that size. */
    static double of(CharSequence text, double size, boolean bold) {
        var sum = 0;
        for (var i = 0; i < text.length(); i++) {
            sum += letter(text.charAt(i));
        }
        return sum * size / 100 * (bold ? BOLD : 1);
    }

    private static int letter(char c) {
        if (c >= ' ' && c <= '~') {
            return LATIN[c - ' '];
        }
        if (c >= '\u0410' && c <= '\u044f') {
            return CYRILLIC[c - '\u0410'];
        }
        return switch (c) {
            case '\u00a0' -> 25;
            case '\u2116', '\u2014', '\u2026' -> 100;
            case '\u00ab', '\u00bb', '\u2013' -> 50;
            default -> OTHER;
        };
    }

    /** How many lines the text takes in a column of that width in points, broken between words as office programs do. */
    static int lines(String text, double width, double size, boolean bold) {
        var lines = 0;
        for (var line : text.split("\n", -1)) {
            lines += wrapped(line, width, size, bold);
        }
        return lines;
    }

    /** Some programs break an address after its slashes, some only where it is too long: whichever takes more lines counts. */
    private static int wrapped(String line, double width, double size, boolean bold) {
        var lines = wrapped(line.split(WORDS, -1), width, size, bold);
        return line.indexOf('/') < 0 ? lines : Math.max(lines, wrapped(line.split(PARTS, -1), width, size, bold));
    }

    private static int wrapped(String[] words, double width, double size, boolean bold) {
        var space = of(" ", size, bold);
        var lines = 1;
        var filled = 0.0;
        for (var word : words) {
            var length = of(word, size, bold);
            var visible = word.endsWith(" ") ? length - space : length;
            if (filled > 0 && filled + visible > width) {
                lines++;
                filled = 0;
            }
            if (visible > width) {
                var more = (int) Math.ceil(visible / width) - 1;
                lines += more;
                filled = Math.max(0, visible - more * width);
            } else {
                filled += length;
            }
        }
        return lines;
    }
}
