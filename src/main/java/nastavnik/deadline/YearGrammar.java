package nastavnik.deadline;

import java.util.ArrayList;
import java.util.List;
import nastavnik.deadline.YearName.Style;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Token;
import org.jspecify.annotations.Nullable;

/** Years beside a date: «2023 г.», «2023, 2024 гг.», «2023-2025», «2023/24 уч. год». */
final class YearGrammar {

    /** «2023-24» reaches no further than a plan does. */
    private static final int LONGEST_SHORTHAND = 10;

    private static final int FIRST_SHORT_YEAR = 15;
    private static final int LAST_SHORT_YEAR = 50;

    private final Cursor cursor;
    private final Notes notes;

    YearGrammar(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.notes = notes;
    }

    /** «2202», «222», «20222»: a slip that must not pass for a missing year. */
    private @Nullable YearName misspelt() {
        Token token = cursor.peek(0);
        if (token == null || !token.is(Term.NUMBER) || token.text().length() < 3 || token.isYear()) {
            return null;
        }
        if (!cursor.seesAt(-1, Term.MONTH, Term.QUARTER, Term.HALF_YEAR) && !cursor.seesAt(1, Term.YEAR)) {
            return null;
        }
        cursor.skip(1);
        yearWords();
        return YearName.of(token.value());
    }

    /** The years that follow at once, or after a comma, a dash or a parenthesis; empty where none do. */
    List<YearName> behind() {
        int start = cursor.place();
        if (cursor.sees(Term.COMMA, Term.DASH, Term.OPEN, Term.IN, Term.FOR) && cursor.seesYear(1)) {
            cursor.skip(1);
        }
        YearName slip = misspelt();
        List<YearName> years = slip == null ? list() : List.of(slip);
        // «…, 2024 год: май»: the year belongs to what follows the colon
        if (years.isEmpty() || cursor.sees(Term.COLON)) {
            cursor.back(start);
            return List.of();
        }
        cursor.accept(Term.INCLUSIVE);
        return years;
    }

    List<YearName> list() {
        var years = new ArrayList<YearName>();
        YearName year = name();
        while (year != null) {
            years.add(year);
            year = next();
        }
        return years.stream().anyMatch(named -> named.style() == Style.SCHOOL) ? allSchool(years) : years;
    }

    /** «2022-2023, 2023-2024 учебные годы»: the word at the end speaks of all. */
    private static List<YearName> allSchool(List<YearName> years) {
        return years.stream()
                .map(year -> year.single() ? year : new YearName(year.first(), year.last(), Style.SCHOOL))
                .toList();
    }

    private @Nullable YearName next() {
        int start = cursor.place();
        cursor.accept(Term.COMMA, Term.SEMICOLON);
        cursor.accept(Term.AND, Term.OR);
        YearName year = cursor.place() > start && cursor.seesYear(0) ? name() : null;
        if (year == null || cursor.sees(Term.COLON, Term.DASH)) {
            cursor.back(start);
            return null;
        }
        return year;
    }

    @Nullable
    YearName name() {
        int start = cursor.place();
        boolean school = schoolInFront();
        if (!cursor.seesYear(0)) {
            cursor.back(start);
            return shortName();
        }
        int first = cursor.take().value();
        school |= yearWords();
        boolean slashed = cursor.sees(Term.SLASH);
        int last = last(first);
        school |= yearWords();
        if (last < first) {
            cursor.back(start);
            return null;
        }
        if (school) {
            if (first == last) {
                notes.add(Remark.LONE_SCHOOL_YEAR, cursor.wordsSince(start), first + "/" + (first + 1));
            }
            return new YearName(first, Math.max(last, first + 1), Style.SCHOOL);
        }
        return new YearName(first, last, slashed && last == first + 1 ? Style.SLASHED : Style.CALENDAR);
    }

    /** «учебный год 2023/24» */
    private boolean schoolInFront() {
        boolean worded = cursor.seesAt(1, Term.YEAR);
        if (!cursor.sees(Term.SCHOOL) || !cursor.seesYear(worded ? 2 : 1)) {
            return false;
        }
        cursor.skip(worded ? 2 : 1);
        return true;
    }

    /** Skips «г.», «гг.», «годы»; whether a school year is meant. */
    private boolean yearWords() {
        boolean school = false;
        while (cursor.sees(Term.YEAR, Term.SCHOOL) || (cursor.sees(Term.CALENDAR) && cursor.seesAt(1, Term.YEAR))) {
            school |= cursor.take().is(Term.SCHOOL);
        }
        return school;
    }

    /** The last year of «2023-2025», «2023/24», «2023 2024 учебный год»; the first itself where it stands alone. */
    private int last(int first) {
        Token end = cursor.peek(1);
        if (!cursor.sees(Term.DASH, Term.SLASH) || end == null) {
            boolean dashLost = cursor.seesYear(0) && cursor.seesAt(1, Term.SCHOOL);
            return dashLost ? cursor.take().value() : first;
        }
        if (end.isYear()) {
            cursor.skip(2);
            return end.value();
        }
        int value = first / 100 * 100 + end.value();
        boolean shorthand = end.is(Term.NUMBER)
                && end.text().length() == 2
                && value > first
                && value <= first + LONGEST_SHORTHAND
                && !cursor.seesAt(2, Term.MONTH, Term.DAY_NUMBER, Term.QUARTER, Term.HALF_YEAR, Term.WEEK, Term.DECADE);
        if (!shorthand) {
            return first;
        }
        cursor.skip(2);
        return value;
    }

    /** «23 г.», and «23» alone where nothing else can be meant, with a doubt. */
    private @Nullable YearName shortName() {
        Token token = cursor.peek(0);
        if (token == null
                || !token.is(Term.NUMBER)
                || token.text().length() != 2
                || token.value() < FIRST_SHORT_YEAR
                || token.value() > LAST_SHORT_YEAR) {
            return null;
        }
        int year = 2000 + token.value();
        if (cursor.seesAt(1, Term.YEAR)) {
            cursor.skip(2);
            return YearName.of(year);
        }
        boolean behindMonth = cursor.seesAt(-1, Term.MONTH)
                && (cursor.peek(1) == null
                        || (cursor.seesAt(1, Term.COMMA, Term.DASH) && !cursor.seesAt(2, Term.NUMBER)));
        if (!behindMonth) {
            return null;
        }
        cursor.skip(1);
        notes.add(Remark.SHORT_YEAR, token.text(), String.valueOf(year));
        return YearName.of(year);
    }
}
