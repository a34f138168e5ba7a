package nastavnik.deadline;

import java.util.List;
import nastavnik.wording.Term;
import nastavnik.wording.Token;
import nastavnik.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A place among the tokens that a rule can try from and come back to. */
final class Cursor {

    private final Wording wording;
    private final List<Token> tokens;
    private int at;

    Cursor(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens();
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int place() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    @Nullable
    Token peek(int ahead) {
        return at + ahead >= 0 && at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    boolean sees(Term... terms) {
        return seesAt(0, terms);
    }

    /** Whether one of the terms stands so many tokens ahead. */
    boolean seesAt(int ahead, Term... terms) {
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

    String text(int ahead) {
        Token token = peek(ahead);
        return token == null ? "" : token.text();
    }

    boolean seesText(int ahead, String text) {
        return text(ahead).equals(text);
    }

    boolean seesYear(int ahead) {
        Token token = peek(ahead);
        return token != null && token.isYear();
    }

    int peekValue(int ahead) {
        return tokens.get(at + ahead).value();
    }

    Token take() {
        return tokens.get(at++);
    }

    boolean accept(Term... terms) {
        if (sees(terms)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes «,», «;», «и» or «, и». */
    boolean acceptListSeparator() {
        boolean sign = accept(Term.COMMA, Term.SEMICOLON);
        return accept(Term.AND, Term.OR) || sign;
    }

    void skip(int count) {
        at += count;
    }

    /** Takes all the terms in this order, or nothing. */
    boolean acceptAll(Term... terms) {
        for (int i = 0; i < terms.length; i++) {
            if (!seesAt(i, terms[i])) {
                return false;
            }
        }
        at += terms.length;
        return true;
    }

    /** The words from a place up to here, as they were written. */
    String wordsSince(int place) {
        return place >= at ? "" : wording.quote(tokens.get(place), tokens.get(at - 1));
    }
}
