package nastavnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text whose found words are marked. The text itself comes from its column; of what the database marked only the
 * places are taken, so that nothing it returns is ever written into a page.
 */
final class Snippet {

    /** Signs no text of the portal contains. */
    static final char BEGIN = '\u0002';

    static final char END = '\u0003';
    private static final int BEFORE = 60;
    private static final int LONGEST = 240;

    private Snippet() {}

    /** @param marked whether the words are those that were looked for */
    record Part(String text, boolean marked) {}

    /** @return all of the text; unmarked where the marked one says something else */
    static List<Part> whole(String text, String marked) {
        return cut(text, marks(text, marked), 0, text.length());
    }

    /** @return a piece around the first found word, or the beginning where none is found */
    static List<Part> piece(String text, String marked) {
        var marks = marks(text, marked);
        var first = 0;
        while (first < marks.length && !marks[first]) {
            first++;
        }
        var from = first == marks.length ? 0 : wordStart(text, Math.max(0, first - BEFORE));
        var to = wordEnd(text, Math.min(text.length(), from + LONGEST));
        var parts = new ArrayList<Part>();
        if (from > 0) {
            parts.add(new Part("… ", false));
        }
        parts.addAll(cut(text, marks, from, to));
        if (to < text.length()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }

    private static boolean[] marks(String text, String marked) {
        var marks = new boolean[text.length()];
        var at = 0;
        var inside = false;
        for (var i = 0; i < marked.length(); i++) {
            var sign = marked.charAt(i);
            if (sign == BEGIN || sign == END) {
                inside = sign == BEGIN;
            } else if (at < marks.length) {
                marks[at++] = inside;
            } else {
                return new boolean[text.length()];
            }
        }
        return at == marks.length ? marks : new boolean[text.length()];
    }

    private static List<Part> cut(String text, boolean[] marks, int from, int to) {
        var parts = new ArrayList<Part>();
        var start = from;
        for (var i = from; i < to; i++) {
            if (i + 1 == to || marks[i] != marks[i + 1]) {
                parts.add(new Part(text.substring(start, i + 1), marks[i]));
                start = i + 1;
            }
        }
        return parts;
    }

    private static int wordStart(String text, int at) {
        var space = text.indexOf(' ', at);
        return at == 0 || space < 0 || space > at + BEFORE / 2 ? at : space + 1;
    }

    private static int wordEnd(String text, int at) {
        var space = text.lastIndexOf(' ', at);
        return at == text.length() || space < at - BEFORE / 2 ? at : space;
    }
}
