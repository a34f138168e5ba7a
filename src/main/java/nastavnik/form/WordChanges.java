package nastavnik.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.form.Difference.Piece;

/**
 * Which words of two versions of a text differ: what is left when the longest row of words that both share is taken out.
 *
 * @param before the earlier version in pieces
 * @param after the later version in pieces
 */
record WordChanges(List<Piece> before, List<Piece> after) {

    /** A word, a number or a mark, with the space that follows it. */
    private static final Pattern TOKEN = Pattern.compile("(?U)(?:\\w+|\\W)\\s*|\\s+");

    /** Beyond this the table of the comparison would cost more than the reader gains. */
    private static final int MOST_WORDS = 1500;

    /** Texts that share less than this part of their words are two texts: marking the rest word by word says nothing. */
    private static final double LEAST_SHARED = 0.25;

    static WordChanges between(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return whole(before, after);
        }
        var shared = shared(old, now);
        var words = Math.max(words(old), words(now));
        var same = 0;
        var keptOld = new boolean[old.size()];
        var keptNow = new boolean[now.size()];
        for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
            if (old.get(i).strip().equals(now.get(j).strip())) {
                same += isWord(old.get(i)) ? 1 : 0;
                keptOld[i++] = true;
                keptNow[j++] = true;
            } else if (shared[i + 1][j] >= shared[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same < words * LEAST_SHARED
                ? whole(before, after)
                : new WordChanges(pieces(old, keptOld), pieces(now, keptNow));
    }

    private static WordChanges whole(String before, String after) {
        return new WordChanges(piece(before), piece(after));
    }

    private static List<Piece> piece(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(WordChanges::isWord).count();
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** How many tokens the ends of both share, from each pair of places on. */
    private static int[][] shared(List<String> old, List<String> now) {
        var shared = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                shared[i][j] = old.get(i).strip().equals(now.get(j).strip())
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    private static List<Piece> pieces(List<String> tokens, boolean[] kept) {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < tokens.size(); i++) {
            if (!pieces.isEmpty() && pieces.getLast().changed() != kept[i]) {
                pieces.add(new Piece(pieces.removeLast().text() + tokens.get(i), !kept[i]));
            } else {
                pieces.add(new Piece(tokens.get(i), !kept[i]));
            }
        }
        return pieces;
    }
}
