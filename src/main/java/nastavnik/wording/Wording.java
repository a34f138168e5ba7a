package nastavnik.wording;

import java.util.List;

/** The words of one cell as tokens, each knowing where it stood, so that whatever is said of them quotes them as written. */
public final class Wording {

    private final Letters letters;
    private final List<Token> tokens;

    private Wording(Letters letters, List<Token> tokens) {
        this.letters = letters;
        this.tokens = List.copyOf(tokens);
    }

    /** @param words of a line or two; the time taken grows with their length */
    public static Wording of(String words) {
        var letters = new Letters(words);
        return new Wording(letters, Words.of(letters.clean()));
    }

    /** @return in the order of the words; words nobody knows are among them */
    public List<Token> tokens() {
        return tokens;
    }

    /** @return the words between the beginning of one token and the end of another, as they were written, in one line */
    public String quote(Token first, Token last) {
        return letters.quote(first.start(), last.end());
    }
}
