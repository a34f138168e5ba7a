package nastavnik.deadline;

import java.util.regex.Pattern;
import nastavnik.deadline.Phrase.DayOfMonth;
import nastavnik.deadline.Phrase.DayOfMonth.Place;
import nastavnik.deadline.Phrase.Every;
import nastavnik.deadline.Phrase.Ongoing;
import nastavnik.deadline.Phrase.Ongoing.Scope;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Token;
import org.jspecify.annotations.Nullable;

/** How often, and how long: «ежегодно», «2 раза в год», «до 10 числа каждого месяца», «в течение года», «постоянно». */
final class RecurrenceGrammar {

    /** «по кварталам», «по полугодиям» */
    private static final Pattern PLURAL_DATIVE = Pattern.compile("(квартал|полугоди|месяц|четверт|недел|год)(ам|ям)");

    private final Cursor cursor;

    RecurrenceGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Every every(boolean thereafter) {
        int start = cursor.place();
        Every.Unit unit = adverb();
        if (unit != null) {
            return new Every(unit, 1, 1, thereafter, cursor.wordsSince(start));
        }
        unit = eachUnit();
        if (unit != null) {
            return new Every(unit, 1, 1, thereafter, cursor.wordsSince(start));
        }
        cursor.back(start);
        Every every = cursor.accept(Term.EACH) ? eachFew(start, thereafter) : times(thereafter);
        if (every == null) {
            cursor.back(start);
        }
        return every;
    }

    private Every.@Nullable Unit adverb() {
        Token token = cursor.peek(0);
        Every.Unit unit = token == null
                ? null
                : switch (token.term()) {
                    case YEARLY -> Every.Unit.YEAR;
                    case HALF_YEARLY -> Every.Unit.HALF_YEAR;
                    case QUARTERLY -> Every.Unit.QUARTER;
                    case MONTHLY -> Every.Unit.MONTH;
                    case WEEKLY -> Every.Unit.WEEK;
                    case DAILY -> Every.Unit.DAY;
                    default -> null;
                };
        if (unit != null) {
            cursor.skip(1);
        }
        return unit;
    }

    /** «каждый квартал», «в конце полугодия», «по средам». */
    private Every.@Nullable Unit eachUnit() {
        cursor.accept(Term.IN);
        if (cursor.acceptAll(Term.BY, Term.WEEKDAY)) {
            return Every.Unit.WEEK;
        }
        if (cursor.sees(Term.BY) && PLURAL_DATIVE.matcher(cursor.text(1)).matches()) {
            cursor.skip(1);
            return unit();
        }
        boolean end = cursor.accept(Term.END);
        boolean each = cursor.accept(Term.EACH);
        if (!each && !end) {
            return null;
        }
        if (each && !end && cursor.accept(Term.WEEKDAY)) {
            return Every.Unit.WEEK;
        }
        Every.Unit unit = unit();
        boolean year = unit == Every.Unit.YEAR || unit == Every.Unit.SCHOOL_YEAR;
        return end && (year || unit == Every.Unit.WEEK || unit == Every.Unit.DAY) ? null : unit;
    }

    private Every.@Nullable Unit unit() {
        if (cursor.acceptAll(Term.SCHOOL, Term.YEAR)) {
            return Every.Unit.SCHOOL_YEAR;
        }
        if (cursor.sees(Term.CALENDAR)) {
            cursor.skip(1);
        }
        Token token = cursor.peek(0);
        Every.Unit unit = token == null
                ? null
                : switch (token.term()) {
                    case YEAR -> Every.Unit.YEAR;
                    case HALF_YEAR -> Every.Unit.HALF_YEAR;
                    case QUARTER -> Every.Unit.QUARTER;
                    case SCHOOL_TERM, TRIMESTER -> Every.Unit.SCHOOL_TERM;
                    case MONTH_WORD -> Every.Unit.MONTH;
                    case WEEK -> Every.Unit.WEEK;
                    case DAY_WORD -> Every.Unit.DAY;
                    default -> null;
                };
        if (unit != null) {
            cursor.skip(1);
        }
        return unit;
    }

    /** «каждые 3 месяца» */
    private @Nullable Every eachFew(int start, boolean thereafter) {
        if (!cursor.sees(Term.NUMBER) || cursor.seesYear(0)) {
            return null;
        }
        int step = cursor.take().value();
        Every.Unit unit = unit();
        return unit == null || step < 1 ? null : new Every(unit, 1, step, thereafter, cursor.wordsSince(start));
    }

    /** «1 раз в квартал», «не реже 2 раз в год», «раз в 3 месяца», «1-2 раза в год». */
    private @Nullable Every times(boolean thereafter) {
        int start = cursor.place();
        if (cursor.accept(Term.NOT)) {
            cursor.accept(Term.LESS);
            cursor.accept(Term.FILLER);
        }
        int times = 1;
        if (cursor.sees(Term.NUMBER) && !cursor.seesYear(0)) {
            times = cursor.take().value();
            if (cursor.sees(Term.DASH) && cursor.seesAt(1, Term.NUMBER)) {
                cursor.skip(2);
            }
        }
        if (!cursor.sees(Term.TIMES)) {
            return null;
        }
        times *= Math.max(1, cursor.take().value());
        cursor.accept(Term.IN, Term.SLASH, Term.FOR);
        cursor.accept(Term.EACH);
        int step = 1;
        if (cursor.sees(Term.NUMBER) && !cursor.seesYear(0)) {
            step = cursor.take().value();
        }
        Every.Unit unit = unit();
        return unit == null || times < 1 || step < 1
                ? null
                : new Every(unit, times, step, thereafter, cursor.wordsSince(start));
    }

    /**
     * «до 10 числа».
     *
     * @param recurring whether a recurrence was read before, so that «до 10» alone is a day of its months
     */
    @Nullable
    DayOfMonth dayOfMonth(boolean recurring) {
        int start = cursor.place();
        if (cursor.acceptAll(Term.NOT, Term.LATER)) {
            cursor.accept(Term.FILLER);
        } else {
            cursor.accept(Term.UNTIL, Term.TOWARDS, Term.IN, Term.BY);
        }
        boolean bound = cursor.place() > start;
        boolean each = cursor.accept(Term.EACH);
        int last = LastDay.read(cursor);
        if (last > 0) {
            return lastDay(last, each, recurring, start);
        }
        Token token = cursor.peek(0);
        if (token == null || !token.isDay()) {
            cursor.back(start);
            return null;
        }
        cursor.skip(1);
        boolean numbered = cursor.accept(Term.DAY_NUMBER);
        Place place = place();
        boolean alone = recurring && bound && (cursor.atEnd() || cursor.sees(Term.COMMA, Term.CLOSE));
        boolean said = numbered || alone || (!each && place != Place.UNSAID && !cursor.seesAt(-2, Term.NUMBER));
        if (!said || (numbered && cursor.sees(Term.MONTH, Term.DASH))) {
            cursor.back(start);
            return null;
        }
        int unit = cursor.seesAt(-1, Term.QUARTER) ? DayOfMonth.QUARTER : 0;
        return new DayOfMonth(token.value(), place, unit, true, cursor.wordsSince(start));
    }

    /**
     * «последнего рабочего дня квартала», «последнее число каждого месяца»; of a stretch that is named («мая», «III квартала»)
     * it is a date.
     */
    private @Nullable DayOfMonth lastDay(int day, boolean eachDay, boolean recurring, int start) {
        int behind = cursor.place();
        boolean each = cursor.accept(Term.EACH, Term.REPORTING, Term.CURRENT) || eachDay;
        int unit = cursor.accept(Term.QUARTER)
                ? DayOfMonth.QUARTER
                : cursor.accept(Term.HALF_YEAR) ? DayOfMonth.HALF_YEAR : 0;
        if (unit > 0) {
            return new DayOfMonth(day, Place.LAST_OF_QUARTER, unit, each, cursor.wordsSince(start));
        }
        cursor.back(behind);
        Place place = place();
        if (place == Place.UNSAID) {
            if (!recurring || !(cursor.atEnd() || cursor.sees(Term.COMMA, Term.SEMICOLON, Term.CLOSE))) {
                cursor.back(start);
                return null;
            }
            place = Place.LAST_OF_QUARTER;
        }
        unit = cursor.seesAt(-1, Term.QUARTER) ? DayOfMonth.QUARTER : 0;
        boolean told = each || place != Place.EACH_MONTH;
        return new DayOfMonth(day, place, unit, told, cursor.wordsSince(start));
    }

    private Place place() {
        int start = cursor.place();
        if (cursor.acceptAll(Term.EACH, Term.MONTH_WORD)
                || cursor.acceptAll(Term.REPORTING, Term.MONTH_WORD)
                || cursor.acceptAll(Term.CURRENT, Term.MONTH_WORD)) {
            return Place.EACH_MONTH;
        }
        if (cursor.sees(Term.ORDINAL) && cursor.seesAt(1, Term.MONTH_WORD)) {
            int which = cursor.take().value();
            cursor.skip(1);
            cursor.accept(Term.EACH, Term.REPORTING);
            cursor.accept(Term.QUARTER);
            return switch (which) {
                case 1 -> Place.FIRST_OF_QUARTER;
                case 2 -> Place.SECOND_OF_QUARTER;
                default -> Place.LAST_OF_QUARTER;
            };
        }
        boolean month = cursor.accept(Term.MONTH_WORD);
        cursor.accept(Term.COMMA);
        if (cursor.accept(Term.NEXT)) {
            if (!month && cursor.accept(Term.MONTH_WORD)) {
                month = true;
            }
            if (cursor.accept(Term.FOR)) {
                cursor.accept(Term.REPORTING);
                cursor.accept(Term.QUARTER, Term.MONTH_WORD, Term.PERIOD, Term.HALF_YEAR);
                return Place.MONTH_AFTER;
            }
            if (month) {
                return Place.MONTH_AFTER;
            }
        }
        cursor.back(start);
        return month && cursor.accept(Term.MONTH_WORD) ? Place.EACH_MONTH : Place.UNSAID;
    }

    @Nullable
    Ongoing ongoing(boolean thereafter) {
        int start = cursor.place();
        Scope scope = scope();
        if (scope == null) {
            cursor.back(start);
            return null;
        }
        return new Ongoing(scope, thereafter, cursor.wordsSince(start));
    }

    private @Nullable Scope scope() {
        if (cursor.accept(Term.CONSTANTLY)) {
            return Scope.PERIOD;
        }
        cursor.accept(Term.IN, Term.ON, Term.FOR);
        if (cursor.accept(Term.CONSTANTLY)) {
            cursor.accept(Term.FILLER);
            return Scope.PERIOD;
        }
        boolean during = cursor.accept(Term.DURING);
        boolean whole = cursor.accept(Term.WHOLE);
        if (lastsAsLongAsAContract()) {
            return null;
        }
        if ((during && cursor.accept(Term.CARRYING_OUT)) || plannedPeriod(during || whole)) {
            theRoadmap();
            return Scope.PERIOD;
        }
        cursor.accept(Term.CURRENT, Term.EACH, Term.CALENDAR);
        if (cursor.acceptAll(Term.SCHOOL, Term.YEAR)) {
            return cursor.seesYear(0) ? null : Scope.SCHOOL_YEAR;
        }
        if ((!during && !whole) || cursor.seesYear(0)) {
            return null;
        }
        if (cursor.accept(Term.YEAR)) {
            return cursor.seesYear(0) ? null : Scope.YEAR;
        }
        if (cursor.accept(Term.HALF_YEAR)) {
            return Scope.HALF_YEAR;
        }
        return cursor.accept(Term.QUARTER) ? Scope.QUARTER : null;
    }

    /** «срок действия договора» is not the plan's. */
    private boolean lastsAsLongAsAContract() {
        int ahead = cursor.sees(Term.PERIOD) ? 1 : 0;
        return cursor.seesAt(ahead, Term.CARRYING_OUT)
                && (cursor.seesAt(ahead + 1, Term.CONTRACT)
                        || (cursor.seesAt(ahead + 1, Term.UNKNOWN) && cursor.seesAt(ahead + 2, Term.CONTRACT)));
    }

    /** «периода», «период реализации», «срока действия»; a bare «срок» only where «весь» or «в течение» leads to it. */
    private boolean plannedPeriod(boolean led) {
        return (led && cursor.accept(Term.PERIOD))
                || (cursor.sees(Term.PERIOD) && cursor.seesAt(1, Term.CARRYING_OUT) && cursor.accept(Term.PERIOD));
    }

    /** «… реализации региональной дорожной карты»: whose period it is makes no difference here. */
    private void theRoadmap() {
        cursor.accept(Term.CARRYING_OUT);
        boolean named = cursor.seesAt(-1, Term.CARRYING_OUT);
        while (named && cursor.accept(Term.UNKNOWN, Term.PLAN, Term.CURRENT)) {
            // the name of the plan
        }
    }
}
