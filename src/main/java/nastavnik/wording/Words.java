package nastavnik.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nastavnik.wording.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word its term, and mends what copying and typing broke: Latin letters among Cyrillic ones, words torn by a hyphen or a
 * line break, words run together, one wrong letter.
 */
final class Words {

    private static final String LATIN = "aceopxykmthbnru";
    private static final String CYRILLIC = "асеорхукмтнвпги";
    /** Shorter halves would cut ordinary words apart. */
    private static final int SHORTEST_HALF = 3;

    private final String clean;
    private final List<Token> cut;
    private final List<Token> known = new ArrayList<>();

    private Words(String clean) {
        this.clean = clean;
        this.cut = Tokens.of(clean);
    }

    static List<Token> of(String clean) {
        return new Words(clean).read();
    }

    private List<Token> read() {
        for (int i = 0; i < cut.size(); i++) {
            Token token = cut.get(i);
            if (!isWord(token) && !token.is(Term.ROMAN)) {
                known.add(token);
                continue;
            }
            int joined = join(i);
            if (joined > i) {
                i = joined;
            } else if (token.is(Term.ROMAN)) {
                known.add(token);
            } else {
                addWord(token);
            }
        }
        return known;
    }

    private static boolean isWord(Token token) {
        return token.is(Term.UNKNOWN) && Character.isLetter(token.text().charAt(0));
    }

    /** Puts «сен- тября», «октябр я» and «понедельн ик» together again; the index of the last piece, or this one's where nothing is to be joined. */
    private int join(int i) {
        Token first = cut.get(i);
        for (int next = i + 1; next < cut.size() && next <= i + 2; next++) {
            Token second = cut.get(next);
            if (second.is(Term.DASH)) {
                continue;
            }
            boolean hyphened = next == i + 2;
            if (!isWord(second) || (hyphened && !cut.get(i + 1).is(Term.DASH))) {
                return i;
            }
            if (hyphened && clean.charAt(second.start() - 1) == '-') {
                return i;
            }
            String word = fold(first.text()) + fold(second.text());
            if (hyphened
                    && !Vocabulary.isMonth(word)
                    && Vocabulary.find(fold(first.text())).isPresent()) {
                return i;
            }
            boolean torn = Vocabulary.find(word).isPresent()
                    && (hyphened
                            || (Vocabulary.find(fold(first.text())).isEmpty()
                                    && Vocabulary.find(fold(second.text())).isEmpty()));
            if (word.length() > 3 && (Vocabulary.isMonth(word) || torn)) {
                Entry entry = Vocabulary.find(word).orElseThrow();
                known.add(new Token(entry.term(), word, entry.value(), first.start(), second.end()));
                return next;
            }
            return i;
        }
        return i;
    }

    private void addWord(Token token) {
        String word = fold(token.text());
        Optional<Entry> entry = Vocabulary.find(word);
        if (entry.isPresent()) {
            add(token, word, entry.get(), token.start(), token.end(), null);
        } else if (!split(token, word)) {
            Optional<String> nearest = Vocabulary.nearest(word);
            if (nearest.isPresent()) {
                Entry meant = Vocabulary.find(nearest.get()).orElseThrow();
                add(token, word, meant, token.start(), token.end(), nearest.get());
            } else {
                known.add(token);
            }
        }
    }

    /** «доапреля», «январьфевраль», «годасентябрь»: two known words, one of them a month, with the space lost. */
    private boolean split(Token token, String word) {
        for (int at = 1; at <= word.length() - SHORTEST_HALF; at++) {
            String left = word.substring(0, at);
            String right = word.substring(at);
            Optional<Entry> first = Vocabulary.find(left);
            if (first.isEmpty()) {
                continue;
            }
            boolean monthFollows = Vocabulary.isMonth(right)
                    && ((Vocabulary.isMonth(left) && at > SHORTEST_HALF)
                            || isOpening(first.get().term()));
            boolean yearFollows = right.matches("года?|месяц")
                    && ((Vocabulary.isMonth(left) && at > SHORTEST_HALF)
                            || first.get().term() == Term.DURING);
            if (monthFollows || yearFollows) {
                int middle = token.start() + at;
                boolean dashLost = Vocabulary.isMonth(left) && Vocabulary.isMonth(right);
                String read = dashLost ? left + ", " + right : null;
                add(token, left, first.get(), token.start(), dashLost ? token.end() : middle, read);
                add(token, right, Vocabulary.find(right).orElseThrow(), middle, token.end(), null);
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(Term term) {
        return switch (term) {
            case UNTIL, FROM, BY, IN, TOWARDS, YEAR, AND, YEARLY -> true;
            default -> false;
        };
    }

    private void add(Token token, String word, Entry entry, int start, int end, @Nullable String correction) {
        known.add(new Token(entry.term(), word, entry.value(), token.figures(), start, end, correction));
    }

    private static String fold(String word) {
        var folded = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int latin = LATIN.indexOf(word.charAt(i));
            if (latin >= 0) {
                folded.setCharAt(i, CYRILLIC.charAt(latin));
            }
        }
        return folded.toString();
    }
}
