package nastavnik.deadline;

import java.util.List;
import java.util.stream.IntStream;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Phrase.Every;
import nastavnik.deadline.Phrase.Every.Unit;

/**
 * A recurrence reduced to the stretches it repeats in: «2 раза в год» is taken for half-years, «раз в 3 месяца» for quarters.
 *
 * @param months how many months one stretch has; 0 for weeks and days, which are too many to list
 * @param times how often in the unit it was said of: the 2 of «2 раза в год»
 */
record Rhythm(int months, int times, boolean school, String words) {

    private static final int YEAR = 12;

    static Rhythm of(Every every, Notes notes) {
        int length =
                switch (every.unit()) {
                    case DAY, WEEK -> 0;
                    case MONTH -> 1;
                    case QUARTER, SCHOOL_TERM -> 3;
                    case HALF_YEAR -> 6;
                    case YEAR, SCHOOL_YEAR -> YEAR;
                };
        boolean school = every.unit() == Unit.SCHOOL_YEAR || every.unit() == Unit.SCHOOL_TERM;
        if (every.step() > 1 && length > 0) {
            notes.add(Remark.STEP, every.words());
            length *= every.step();
        }
        if (every.times() > 1 && length > 0) {
            length = length % every.times() == 0 ? length / every.times() : length;
        }
        if (every.unit() == Unit.SCHOOL_TERM) {
            notes.add(Remark.SCHOOL_TERM, every.words());
        }
        return new Rhythm(length, every.times(), school, every.words());
    }

    boolean yearly() {
        return months == YEAR;
    }

    boolean finerThanYear() {
        return months < YEAR;
    }

    boolean tooFine() {
        return months == 0;
    }

    List<Interval> cut(Interval scope, Plan plan) {
        if (months == 3 && school) {
            return Plan.schoolTerms(scope);
        }
        if (months == 6 && (school || plan.isSchool())) {
            return Plan.schoolHalves(scope);
        }
        if (months == YEAR && school) {
            return plan.schoolYears().stream()
                    .flatMap(year -> year.intersection(scope).stream())
                    .toList();
        }
        if (months == YEAR && plan.isSchool()) {
            return plan.years().stream()
                    .flatMap(year -> year.intersection(scope).stream())
                    .toList();
        }
        return switch (months) {
            case YEAR -> Plan.calendarYears(scope);
            case 3 -> Plan.quarters(scope);
            default -> months > YEAR ? severalYears(scope, plan) : Plan.months(scope, months);
        };
    }

    /** «раз в три года»: the plan's years in threes, from its first one on. */
    private List<Interval> severalYears(Interval scope, Plan plan) {
        if (months % YEAR != 0) {
            return List.of(scope);
        }
        var years = new Rhythm(YEAR, times, school, words).cut(scope, plan);
        int length = months / YEAR;
        return IntStream.iterate(0, first -> first < years.size(), first -> first + length)
                .mapToObj(first -> new Interval(
                        years.get(first).from(),
                        years.get(Math.min(first + length, years.size()) - 1).to()))
                .toList();
    }

    /** Whether the window is a stretch of time for the recurrence to run through, not one of its occurrences. */
    boolean runsThrough(Interval window) {
        return window.hasStart() && window.days() > (months == 0 ? 1 : months * 31L);
    }
}
