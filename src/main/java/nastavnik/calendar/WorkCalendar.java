package nastavnik.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import nastavnik.calendar.DueDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Working days, year by year. A year that is not in it is not treated as plain weekends: whoever asks about it gets nothing and
 * has to say so.
 */
public final class WorkCalendar {

    private final SortedMap<Integer, WorkYear> years;

    public WorkCalendar(Collection<WorkYear> years) {
        this.years = new TreeMap<>();
        years.forEach(year -> this.years.put(year.year(), year));
    }

    /** 2020 to 2026 as published by the government; 2027 preliminary, from the Labour Code alone. */
    public static WorkCalendar published() {
        return new WorkCalendar(PublishedYears.read());
    }

    /** The same calendar with this year added or replaced. */
    public WorkCalendar with(WorkYear year) {
        var other = new WorkCalendar(years.values());
        other.years.put(year.year(), year);
        return other;
    }

    public Optional<WorkYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** Empty where there is no calendar of that year. */
    public Optional<DayKind> kind(LocalDate date) {
        return year(date.getYear()).map(year -> year.kind(date));
    }

    /** The day itself if it is worked, otherwise the last worked day before it; empty where the search meets a year without a calendar. */
    public Optional<LocalDate> onOrBefore(LocalDate date) {
        return search(date, -1);
    }

    /** The day itself if it is worked, otherwise the first worked day after it; empty where the search meets a year without a calendar. */
    public Optional<LocalDate> onOrAfter(LocalDate date) {
        return search(date, 1);
    }

    /**
     * @param days 1 or more
     * @return so many worked days before the date: 1 is the last worked day before it; empty where the search meets a year
     *     without a calendar
     */
    public Optional<LocalDate> before(LocalDate date, int days) {
        var found = Optional.of(date);
        for (var left = days; left > 0; left--) {
            found = found.flatMap(day -> onOrBefore(day.minusDays(1)));
        }
        return found;
    }

    /**
     * @param days 1 or more
     * @return so many worked days after the date: 1 is the first worked day after it; empty where the search meets a year
     *     without a calendar
     */
    public Optional<LocalDate> after(LocalDate date, int days) {
        var found = Optional.of(date);
        for (var left = days; left > 0; left--) {
            found = found.flatMap(day -> onOrAfter(day.plusDays(1)));
        }
        return found;
    }

    private Optional<LocalDate> search(LocalDate date, int step) {
        LocalDate day = date;
        Optional<DayKind> kind = kind(day);
        while (kind.isPresent() && !kind.get().isWorking()) {
            day = day.plusDays(step);
            kind = kind(day);
        }
        return kind.isPresent() ? Optional.of(day) : Optional.empty();
    }

    /**
     * Worked days of the interval, both ends counted; empty where one of its years has no calendar.
     *
     * @throws IllegalStateException where the interval has no first day
     */
    public OptionalLong workingDays(Interval interval) {
        for (int year = interval.start().getYear(); year <= interval.to().getYear(); year++) {
            if (!years.containsKey(year)) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(first(interval)
                .datesUntil(interval.to().plusDays(1))
                .filter(date -> kind(date).filter(DayKind::isWorking).isPresent())
                .count());
    }

    private static LocalDate first(Interval interval) {
        if (interval.from() == null) {
            throw new IllegalStateException("An interval without a beginning cannot be counted");
        }
        return interval.from();
    }

    public DueDate shift(LocalDate statutory, ShiftPolicy policy) {
        return shift(statutory, policy, null);
    }

    /**
     * Moves a due date off a day that is not worked.
     *
     * @param after where set, a previous working day on or before it is too early, and the next one is taken instead: a quarter's
     *     report cannot be due before the quarter is over
     */
    public DueDate shift(LocalDate statutory, ShiftPolicy policy, @Nullable LocalDate after) {
        if (policy == ShiftPolicy.NONE) {
            return new DueDate(statutory, statutory, Basis.OFFICIAL);
        }
        Optional<LocalDate> effective =
                policy == ShiftPolicy.PREVIOUS_WORKING_DAY ? onOrBefore(statutory) : onOrAfter(statutory);
        if (effective.isPresent() && after != null && !effective.get().isAfter(after)) {
            effective = onOrAfter(statutory);
        }
        return effective
                .map(date -> new DueDate(statutory, date, basis(statutory, date)))
                .orElseGet(() -> new DueDate(statutory, statutory, Basis.NO_CALENDAR));
    }

    private Basis basis(LocalDate first, LocalDate second) {
        boolean preliminary = isPreliminary(first.getYear()) || isPreliminary(second.getYear());
        return preliminary ? Basis.PRELIMINARY : Basis.OFFICIAL;
    }

    private boolean isPreliminary(int year) {
        return year(year).filter(WorkYear::preliminary).isPresent();
    }
}
