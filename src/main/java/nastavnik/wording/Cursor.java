package nastavnik.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place among the tokens that a rule can try from and come back to. */
public final class Cursor {

    private final Wording wording;
    private final List<Token> tokens;
    private int at;

    public Cursor(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens();
    }

    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** @return where it stands, to come {@link #back} to */
    public int place() {
        return at;
    }

    public void back(int place) {
        at = place;
    }

    /** @return the token so many places ahead; null where there is none */
    public @Nullable Token peek(int ahead) {
        return at + ahead >= 0 && at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    /** @return whether one of the terms stands here */
    public boolean sees(Term... terms) {
        return seesAt(0, terms);
    }

    /** Whether one of the terms stands so many tokens ahead. */
    public boolean seesAt(int ahead, Term... terms) {
        Token token = peek(ahead);
        if (token == null) {
            return false;
        }
        for (Term term : terms) {
            if (token.is(term)) {
                return true;
            }
        }
        return false;
    }

    /** @return the text so many tokens ahead; empty where there is none */
    public String text(int ahead) {
        Token token = peek(ahead);
        return token == null ? "" : token.text();
    }

    public boolean seesText(int ahead, String text) {
        return text(ahead).equals(text);
    }

    public boolean seesYear(int ahead) {
        Token token = peek(ahead);
        return token != null && token.isYear();
    }

    /** @return the number so many tokens ahead, which must be there */
    public int peekValue(int ahead) {
        return tokens.get(at + ahead).value();
    }

    /** @return the token here, and goes on to the next */
    public Token take() {
        return tokens.get(at++);
    }

    /** @return whether one of the terms stood here; then it goes on to the next token */
    public boolean accept(Term... terms) {
        if (sees(terms)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes «,», «;», «и» or «, и». */
    public boolean acceptListSeparator() {
        boolean sign = accept(Term.COMMA, Term.SEMICOLON);
        return accept(Term.AND, Term.OR) || sign;
    }

    public void skip(int count) {
        at += count;
    }

    /** Takes all the terms in this order, or nothing. */
    public boolean acceptAll(Term... terms) {
        for (int i = 0; i < terms.length; i++) {
            if (!seesAt(i, terms[i])) {
                return false;
            }
        }
        at += terms.length;
        return true;
    }

    /** The words from a place up to here, as they were written. */
    public String wordsSince(int place) {
        return place >= at ? "" : wording.quote(tokens.get(place), tokens.get(at - 1));
    }
}
