package nastavnik.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both included.
 *
 * @param from the first day, or null where only the last is set («до 15 марта»)
 * @param to the last day, never before the first
 */
public record Interval(@Nullable LocalDate from, LocalDate to) implements Comparable<Interval> {

    private static final Comparator<Interval> BY_START =
            comparing(Interval::start).thenComparing(Interval::to).thenComparing(Interval::hasStart);

    public Interval {
        Objects.requireNonNull(to, "to");
        if (from != null && from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "An interval cannot end on %s before it begins on %s".formatted(to, from));
        }
    }

    public static Interval until(LocalDate to) {
        return new Interval(null, to);
    }

    public static Interval day(LocalDate date) {
        return new Interval(date, date);
    }

    /** The whole years, from 1 January of the first to 31 December of the last. */
    public static Interval years(int first, int last) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public boolean hasStart() {
        return from != null;
    }

    /** The first day, or the last where the first is not set: the day by which intervals are put in order. */
    public LocalDate start() {
        return from == null ? to : from;
    }

    public boolean contains(LocalDate date) {
        return !date.isAfter(to) && (from == null || !date.isBefore(from));
    }

    public boolean overlaps(Interval other) {
        return (from == null || !from.isAfter(other.to)) && (other.from == null || !other.from.isAfter(to));
    }

    /** The days both have in common, if any. */
    public Optional<Interval> intersection(Interval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate last = to.isBefore(other.to) ? to : other.to;
        if (from == null || other.from == null) {
            return Optional.of(new Interval(from == null ? other.from : from, last));
        }
        return Optional.of(new Interval(from.isAfter(other.from) ? from : other.from, last));
    }

    /**
     * How many days it holds, both ends counted.
     *
     * @throws IllegalStateException where the first day is not set
     */
    public long days() {
        if (from == null) {
            throw new IllegalStateException("An interval without a beginning has no length");
        }
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public int compareTo(Interval other) {
        return BY_START.compare(this, other);
    }
}
