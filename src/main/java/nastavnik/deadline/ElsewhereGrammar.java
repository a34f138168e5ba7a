package nastavnik.deadline;

import nastavnik.deadline.Phrase.Elsewhere;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Token;
import org.jspecify.annotations.Nullable;

/** Dates that something else sets: another plan, a need, an event, the end of so many days. */
final class ElsewhereGrammar {

    private static final int LONGEST_ADJECTIVES = 4;

    private final Cursor cursor;

    ElsewhereGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Elsewhere read() {
        int start = cursor.place();
        Remark remark = remark();
        cursor.back(start);
        if (remark == null) {
            return null;
        }
        cursor.skip(1);
        takeClause(remark);
        boolean event = remark == Remark.EVENT || remark == Remark.RELATIVE;
        return new Elsewhere(event && tookDate(start) ? Remark.DATED_EVENT : remark, cursor.wordsSince(start));
    }

    private boolean tookDate(int start) {
        for (int behind = start - cursor.place(); behind < 0; behind++) {
            boolean day = cursor.seesAt(behind, Term.NUMBER) && cursor.seesAt(behind + 1, Term.DAY_NUMBER);
            if (day || cursor.seesAt(behind, Term.MONTH, Term.DATE, Term.ROMAN) || cursor.seesYear(behind)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Remark remark() {
        int start = cursor.place();
        if (seesDuration()) {
            return Remark.RELATIVE;
        }
        cursor.back(start);
        if (seesContract()) {
            return Remark.PLAN;
        }
        cursor.back(start);
        if (cursor.accept(Term.IN, Term.ON)) {
            if (cursor.sees(Term.DURING) && cursor.seesAt(1, Term.EVENT)) {
                return Remark.EVENT;
            }
            if (cursor.accept(Term.ACCORDING)) {
                return Remark.PLAN;
            }
            if (cursor.sees(Term.CASE)) {
                return Remark.NEED;
            }
            if (cursor.accept(Term.SET_BY) || (cursor.sees(Term.PERIOD) && seesSetBy(1))) {
                return Remark.PLAN;
            }
            cursor.accept(Term.PERIOD);
            cursor.accept(Term.SEASON);
            if (cursor.sees(Term.HOLIDAYS)) {
                return Remark.HOLIDAYS;
            }
            return cursor.sees(Term.EVENT, Term.OUTCOME, Term.DAY_WORD, Term.SCHOOL)
                            && !cursor.seesAt(1, Term.YEAR)
                            && !cursor.seesYear(1)
                    ? Remark.EVENT
                    : null;
        }
        if (cursor.accept(Term.BY)) {
            return dependsOn();
        }
        if (cursor.sees(Term.FROM) && cursor.seesText(1, "даты")) {
            return Remark.EVENT;
        }
        if (cursor.sees(Term.UNTIL, Term.TOWARDS) && seesEndOfTime(1)) {
            return null;
        }
        if (cursor.sees(Term.FROM, Term.UNTIL, Term.TOWARDS)
                && (cursor.seesAt(1, Term.EVENT, Term.DAY_WORD, Term.OUTCOME, Term.HOLIDAYS)
                        || seesBeginningOfEvent(1))) {
            return Remark.EVENT;
        }
        if (cursor.sees(Term.AFTER)) {
            return Remark.EVENT;
        }
        if (cursor.sees(Term.ACCORDING, Term.PLAN, Term.SET_BY) || (cursor.sees(Term.PERIOD) && seesSetBy(1))) {
            return Remark.PLAN;
        }
        if (cursor.sees(Term.CASE, Term.NEED)) {
            return Remark.NEED;
        }
        if (cursor.sees(Term.HOLIDAYS) || (cursor.sees(Term.SEASON) && cursor.seesAt(1, Term.HOLIDAYS))) {
            return Remark.HOLIDAYS;
        }
        return null;
    }

    /** «за 10 дней до», «в течение трёх рабочих дней», «не позднее чем за неделю», «через месяц». */
    private boolean seesDuration() {
        boolean led = false;
        while (cursor.accept(
                Term.IN, Term.DURING, Term.NOT, Term.LATER, Term.FILLER, Term.FOR, Term.AFTER, Term.UNTIL)) {
            led = true;
        }
        boolean counted = cursor.sees(Term.NUMBER) && !cursor.seesYear(0);
        if (counted) {
            cursor.skip(1);
            if (cursor.sees(Term.DASH, Term.OPEN) && cursor.seesAt(1, Term.NUMBER, Term.UNKNOWN)) {
                cursor.skip(2);
                cursor.accept(Term.CLOSE);
            }
        }
        if (cursor.sees(Term.LASTING) || (cursor.sees(Term.DASH) && cursor.seesAt(1, Term.LASTING))) {
            return true;
        }
        while (cursor.accept(Term.WORKING, Term.CALENDAR, Term.SCHOOL)) {
            counted = true;
        }
        if ((!led && !counted)
                || (!cursor.sees(Term.DAY_WORD, Term.WEEK, Term.MONTH_WORD, Term.HOUR)
                        && !(counted && cursor.sees(Term.YEAR)))) {
            return false;
        }
        boolean ofTheMonth = cursor.sees(Term.WEEK) && cursor.seesAt(1, Term.MONTH, Term.DASH);
        boolean dayOf =
                cursor.sees(Term.HOUR) || (cursor.sees(Term.YEAR) && cursor.seesAt(-1, Term.CALENDAR, Term.SCHOOL));
        boolean inTheDay =
                !counted && cursor.seesAt(-1, Term.IN) && cursor.sees(Term.DAY_WORD, Term.WEEK, Term.MONTH_WORD);
        return !ofTheMonth && !dayOf && !inTheDay;
    }

    /** «на срок действия трудового договора» */
    private boolean seesContract() {
        while (cursor.accept(Term.IN, Term.ON, Term.DURING, Term.WHOLE, Term.PERIOD)) {
            // what leads to it
        }
        if (!cursor.accept(Term.CARRYING_OUT)) {
            return false;
        }
        cursor.accept(Term.UNKNOWN);
        return cursor.sees(Term.CONTRACT);
    }

    private boolean seesSetBy(int ahead) {
        return cursor.seesAt(ahead, Term.SET_BY)
                || (cursor.seesAt(ahead, Term.COMMA) && cursor.seesAt(ahead + 1, Term.SET_BY));
    }

    /** «до окончания учебного года» is a date like «до конца учебного года». */
    private boolean seesEndOfTime(int ahead) {
        int next = ahead + 1;
        return cursor.seesAt(ahead, Term.OUTCOME)
                && (cursor.seesAt(next, Term.YEAR, Term.QUARTER, Term.HALF_YEAR, Term.ROMAN, Term.ORDINAL, Term.MONTH)
                        || cursor.seesYear(next)
                        || (cursor.seesAt(next, Term.SCHOOL, Term.CALENDAR, Term.CURRENT, Term.NUMBER)
                                && cursor.seesAt(next + 1, Term.YEAR, Term.SCHOOL, Term.QUARTER, Term.HALF_YEAR)));
    }

    private boolean seesBeginningOfEvent(int ahead) {
        return cursor.seesAt(ahead, Term.BEGINNING, Term.END)
                && cursor.seesAt(ahead + 1, Term.UNKNOWN, Term.EVENT, Term.CARRYING_OUT, Term.HOLIDAYS);
    }

    /** What stands behind «по»: a plan, a need, an outcome, with adjectives before it. */
    private @Nullable Remark dependsOn() {
        for (int ahead = 0; ahead < LONGEST_ADJECTIVES; ahead++) {
            if (cursor.seesAt(ahead, Term.PLAN, Term.SET_BY) || (ahead == 0 && cursor.seesAt(0, Term.PERIOD))) {
                return Remark.PLAN;
            }
            if (cursor.seesAt(ahead, Term.NEED, Term.MEASURE)) {
                return Remark.NEED;
            }
            if (cursor.seesAt(ahead, Term.OUTCOME)) {
                return Remark.EVENT;
            }
            if (!cursor.seesAt(
                    ahead, Term.UNKNOWN, Term.SCHOOL, Term.WORKING, Term.CALENDAR, Term.FILLER, Term.WHOLE)) {
                return null;
            }
        }
        return null;
    }

    private void takeClause(Remark remark) {
        boolean keepsDates = remark == Remark.EVENT || remark == Remark.RELATIVE || remark == Remark.HOLIDAYS;
        while (!cursor.atEnd() && !cursor.sees(Term.SEMICOLON, Term.CLOSE, Term.THEREAFTER)) {
            int next = cursor.sees(Term.COMMA, Term.OPEN, Term.AND, Term.COLON) ? 1 : 0;
            boolean leads = next == 0 && cursor.seesAt(-1, Term.ON, Term.FOR, Term.FROM, Term.DURING);
            if (leads && takesItsYears()) {
                continue;
            }
            if (opensRecurrence(next) || (!leads && (next == 1 || !keepsDates) && opensDate(next, keepsDates))) {
                return;
            }
            if (cursor.accept(Term.OPEN)) {
                while (!cursor.atEnd() && !cursor.accept(Term.CLOSE)) {
                    cursor.skip(1);
                }
            } else {
                cursor.skip(1);
            }
        }
    }

    /** «по плану на 2023-2024 учебный год», «приказ от 01.09.2023»: the dates are the document's. */
    private boolean takesItsYears() {
        int start = cursor.place();
        while (cursor.seesYear(0)
                || cursor.accept(Term.DATE, Term.PERIOD)
                || (cursor.sees(Term.DASH, Term.SLASH) && cursor.seesYear(1))
                || (cursor.place() > start && cursor.sees(Term.YEAR, Term.SCHOOL))) {
            cursor.skip(cursor.sees(Term.NUMBER, Term.DASH, Term.SLASH, Term.YEAR, Term.SCHOOL) ? 1 : 0);
        }
        return cursor.place() > start;
    }

    private boolean opensRecurrence(int ahead) {
        return cursor.seesAt(
                        ahead,
                        Term.YEARLY,
                        Term.QUARTERLY,
                        Term.MONTHLY,
                        Term.HALF_YEARLY,
                        Term.WEEKLY,
                        Term.DAILY,
                        Term.CONSTANTLY)
                || (cursor.seesAt(ahead, Term.IN) && cursor.seesAt(ahead + 1, Term.DURING))
                || (cursor.seesAt(ahead, Term.DURING) && !cursor.seesAt(ahead - 1, Term.IN))
                || cursor.seesAt(ahead, Term.TIMES)
                || (cursor.seesAt(ahead, Term.NUMBER) && cursor.seesAt(ahead + 1, Term.TIMES))
                || (cursor.seesAt(ahead, Term.NOT) && cursor.seesAt(ahead + 1, Term.LATER, Term.LESS));
    }

    private boolean opensDate(int ahead, boolean keepsDates) {
        if (cursor.seesAt(ahead, Term.MONTH, Term.DATE) || cursor.seesYear(ahead)) {
            return true;
        }
        if (cursor.seesText(ahead, "от")) {
            return false;
        }
        if (cursor.seesAt(ahead, Term.UNTIL, Term.IN, Term.TOWARDS, Term.FROM, Term.BY)) {
            return cursor.seesAt(ahead + 1, Term.MONTH, Term.DATE, Term.NUMBER)
                    || (cursor.seesAt(ahead, Term.UNTIL) && cursor.seesAt(ahead + 1, Term.END));
        }
        if (keepsDates) {
            return false;
        }
        Token token = cursor.peek(ahead);
        boolean number = token != null && (token.isDay() || token.is(Term.ROMAN) || token.is(Term.ORDINAL));
        return number
                && cursor.seesAt(
                        ahead + 1,
                        Term.MONTH,
                        Term.QUARTER,
                        Term.HALF_YEAR,
                        Term.DASH,
                        Term.COMMA,
                        Term.AND,
                        Term.DAY_NUMBER,
                        Term.DECADE);
    }
}
