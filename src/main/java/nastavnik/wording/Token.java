package nastavnik.wording;

import org.jspecify.annotations.Nullable;

/**
 * One word, number, date in figures or sign.
 *
 * @param text cleaned: lower case, Cyrillic
 * @param value the number, the month (1 to 12), the season (1 winter to 4 autumn)
 * @param start where it begins in the cleaned words
 * @param correction the word it was taken for, where it was misspelt
 */
public record Token(
        Term term,
        String text,
        int value,
        @Nullable Figures figures,
        int start,
        int end,
        @Nullable String correction) {

    /** The value of «последний». */
    public static final int LAST = 9;

    /** The number of «последний день». */
    public static final int LAST_DAY = 99;

    /** The number of «последний рабочий день»; no number of a text is that long. */
    public static final int LAST_WORKED_DAY = 199;

    /** A date in figures; what it leaves out is 0. */
    public record Figures(int day, int month, int year) {}

    /** A token without figures that was spelt right. */
    public Token(Term term, String text, int value, int start, int end) {
        this(term, text, value, null, start, end, null);
    }

    /** @return whether it plays this part */
    public boolean is(Term other) {
        return term == other;
    }

    /** A year written in full: 1900 to 2199. */
    public boolean isYear() {
        return term == Term.NUMBER && text.length() == 4 && value >= 1900 && value < 2200;
    }

    public boolean isDay() {
        return term == Term.NUMBER && text.length() <= 2 && value >= 1 && value <= 31;
    }

    /** Whether it may begin a date. */
    public boolean dated() {
        return is(Term.MONTH) || is(Term.DATE) || is(Term.NUMBER) || is(Term.ROMAN) || is(Term.ORDINAL);
    }
}
