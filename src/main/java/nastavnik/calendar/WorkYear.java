package nastavnik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One year of the production calendar, as far as it differs from plain weeks.
 *
 * @param off days off, those on weekends included or not
 * @param working Saturdays and Sundays that are worked
 * @param shortened short working days; such a day is worked even on a weekend
 * @param preliminary whether the government's transfers of that year are missing
 * @param source the acts it rests on, in Russian, for people to read
 */
public record WorkYear(
        int year,
        Set<LocalDate> off,
        Set<LocalDate> working,
        Set<LocalDate> shortened,
        boolean preliminary,
        String source) {

    public WorkYear {
        off = Set.copyOf(off);
        working = Set.copyOf(working);
        shortened = Set.copyOf(shortened);
        refuseOtherYears(year, off, working, shortened);
        if (!Collections.disjoint(off, working) || !Collections.disjoint(off, shortened)) {
            throw new IllegalArgumentException("A day cannot be both off and worked");
        }
    }

    private static void refuseOtherYears(
            int year, Set<LocalDate> off, Set<LocalDate> working, Set<LocalDate> shortened) {
        Stream.of(off, working, shortened)
                .flatMap(Set::stream)
                .filter(date -> date.getYear() != year)
                .findAny()
                .ifPresent(date -> {
                    throw new IllegalArgumentException("%s is no day of %d".formatted(date, year));
                });
    }

    /** @return whether the public holidays of article 112 of the Labour Code are off in it, as they are in every year */
    public boolean complete() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(1, day)),
                        Stream.of(
                                MonthDay.of(2, 23),
                                MonthDay.of(3, 8),
                                MonthDay.of(5, 1),
                                MonthDay.of(5, 9),
                                MonthDay.of(6, 12),
                                MonthDay.of(11, 4)))
                .allMatch(day -> kind(day.atYear(year)) == DayKind.OFF);
    }

    DayKind kind(LocalDate date) {
        if (shortened.contains(date)) {
            return DayKind.SHORT;
        }
        boolean free = off.contains(date) || (isWeekend(date) && !working.contains(date));
        return free ? DayKind.OFF : DayKind.WORKING;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
