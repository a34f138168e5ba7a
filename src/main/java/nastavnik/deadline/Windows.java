package nastavnik.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import nastavnik.deadline.Edge.Part;
import nastavnik.deadline.Edge.Unit;
import nastavnik.deadline.Phrase.Bound;
import nastavnik.deadline.Phrase.Dated;
import nastavnik.deadline.Phrase.Shift;
import nastavnik.deadline.YearName.Style;
import org.jspecify.annotations.Nullable;

/** Expands one date over the years it names, or over those of the plan where it names none. */
final class Windows {

    private final Plan plan;
    private final Notes notes;

    Windows(Plan plan, Notes notes) {
        this.plan = plan;
        this.notes = notes;
    }

    /**
     * The windows of one date.
     *
     * @param yearly whether «ежегодно» stands beside it, so that a missing year is meant to be missing
     * @return empty where the date cannot be: the notes say why
     */
    List<Interval> of(Dated date, boolean yearly) {
        if (!plausible(date)) {
            notes.add(Remark.NO_SUCH_YEAR, date.words());
            return List.of();
        }
        List<Interval> windows;
        if (date.from().is(Unit.YEAR) && date.from().part() == Part.WHOLE) {
            windows = wholeYears(date);
        } else if (date.lacksYear()) {
            windows = inYearsOfPlan(date, yearly);
        } else {
            windows = inNamedYears(date, yearly);
        }
        if (!windows.isEmpty()) {
            remarkUnits(date);
        }
        windows.forEach(window -> remarkPeriod(window, date.shift() == Shift.YEAR_AFTER));
        return windows;
    }

    private static boolean plausible(Dated date) {
        YearName own = date.from().year();
        Edge to = date.to();
        YearName end = to == null ? null : to.year();
        return date.years().stream().allMatch(YearName::plausible)
                && (own == null || own.plausible())
                && (end == null || end.plausible());
    }

    /** The stretches a recurrence runs through: «ежемесячно с сентября по май», cut at the ends of the plan. */
    List<Interval> scopesOf(Dated date) {
        if (!date.lacksYear() || date.bound() != Bound.WITHIN) {
            return of(date, true);
        }
        remarkUnits(date);
        var scopes = new ArrayList<Interval>();
        for (int year = plan.from().getYear() - 1; year <= plan.to().getYear(); year++) {
            between(date, YearName.of(year), YearName.of(year), true)
                    .flatMap(window -> window.intersection(plan.period()))
                    .ifPresent(scopes::add);
        }
        return scopes.isEmpty() ? of(date, true) : scopes;
    }

    private List<Interval> wholeYears(Dated date) {
        YearName first = date.from().year() == null
                ? date.years().getFirst()
                : date.from().year();
        Edge end = date.to();
        YearName last = end == null ? first : end.year();
        if (last == null) {
            notes.add(Remark.NOT_UNDERSTOOD, date.words());
            return List.of();
        }
        if (isSchoolYearOfPlan(first, last)) {
            notes.add(Remark.PLAN_YEARS, date.words());
            return bounded(date, plan.from(), plan.to()).map(List::of).orElse(List.of());
        }
        boolean school = first.style() == Style.SCHOOL || last.style() == Style.SCHOOL;
        if (first.style() == Style.SLASHED) {
            school = true;
            notes.add(Remark.SLASHED_YEARS, date.words());
        }
        LocalDate from = school ? new SchoolYear(first.first()).from() : LocalDate.of(first.first(), 1, 1);
        LocalDate to = school ? LocalDate.of(last.last(), 5, 31) : LocalDate.of(last.last(), 12, 31);
        if (school) {
            notes.add(Remark.SCHOOL_YEAR, date.words());
        }
        return bounded(date, from, to).map(List::of).orElse(List.of());
    }

    /** «2023-2024» in the plan of that very school year, «2022-2024» in that of those two. */
    private boolean isSchoolYearOfPlan(YearName first, YearName last) {
        if (!plan.isSchool() || first.single() || !first.equals(last) || !first.calendar()) {
            return false;
        }
        return SchoolYear.of(plan.from().plusMonths(1)).firstYear() == first.first()
                && plan.to().getYear() == first.last();
    }

    private List<Interval> inYearsOfPlan(Dated date, boolean yearly) {
        var candidates = new ArrayList<Interval>();
        boolean exists = false;
        for (int year = plan.from().getYear() - 1; year <= plan.to().getYear() + 1; year++) {
            YearName name = plan.isSchool() && isSchoolUnit(date)
                    ? new YearName(year, year + 1, Style.SCHOOL)
                    : YearName.of(year);
            Optional<Interval> window = between(date, name, name, true);
            exists |= window.isPresent() && (!date.from().is(Unit.DAY) || isYearOfPlan(year));
            window.ifPresent(candidates::add);
        }
        if (!exists) {
            remarkImpossible(date);
            return List.of();
        }
        if (date.bound() == Bound.SINCE) {
            return candidates.stream().filter(this::beginsInPlan).limit(1).toList();
        }
        if (date.shift() == Shift.YEAR_AFTER) {
            notes.add(Remark.YEAR_AFTER, date.words());
            return candidates.stream()
                    .filter(window -> window.to().getYear() > plan.from().getYear()
                            && window.to().getYear() <= plan.to().getYear() + 1)
                    .toList();
        }
        List<Interval> fitting = candidates.stream().filter(this::belongsToPlan).toList();
        if (fitting.isEmpty()) {
            Interval nearest = candidates.stream()
                    .min(Comparator.comparing(this::distance))
                    .orElseThrow();
            notes.add(Remark.YEAR_NEAREST, date.words(), Dates.span(nearest));
            return List.of(nearest);
        }
        if (date.shift() == Shift.CURRENT_YEAR) {
            notes.add(Remark.CURRENT_YEAR, date.words());
        } else if (fitting.size() > 1 && !yearly) {
            notes.add(Remark.YEAR_MISSING, date.words());
        }
        return fitting;
    }

    private static boolean isSchoolUnit(Dated date) {
        Edge from = date.from();
        return from.is(Unit.HALF_YEAR) || (from.is(Unit.YEAR) && from.part() != Part.WHOLE);
    }

    private boolean isYearOfPlan(int year) {
        return year >= plan.from().getYear() && year <= plan.to().getYear();
    }

    private boolean beginsInPlan(Interval window) {
        return plan.period().contains(window.start());
    }

    private boolean belongsToPlan(Interval window) {
        boolean crosses = window.start().getYear() != window.to().getYear();
        return (crosses || !window.hasStart())
                ? beginsInPlan(window)
                : plan.period().overlaps(window);
    }

    private long distance(Interval window) {
        return window.to().isBefore(plan.from())
                ? ChronoUnit.DAYS.between(window.to(), plan.from())
                : ChronoUnit.DAYS.between(plan.to(), window.start());
    }

    private List<Interval> inNamedYears(Dated date, boolean yearly) {
        YearName own = date.from().year();
        Edge to = date.to();
        YearName end = to == null ? null : to.year();
        List<YearName> names = end != null ? List.of(end) : date.years();
        if (names.isEmpty() && own != null) {
            return single(date, between(date, own, to == null ? own : null, false));
        }
        if (own != null) {
            return single(date, between(date, own, names.getLast(), false));
        }
        var windows = new ArrayList<Interval>();
        for (YearName name : names) {
            windows.addAll(inNamedYears(date, name, yearly));
        }
        return windows;
    }

    private List<Interval> inNamedYears(Dated date, YearName name, boolean yearly) {
        Edge to = date.to();
        if (name.style() == Style.SLASHED) {
            notes.add(Remark.SLASHED_YEARS, date.words());
        }
        if (name.style() == Style.SCHOOL && date.from().month() == 8) {
            notes.add(Remark.AUGUST, date.words());
        }
        boolean crosses = to != null && Windows.crosses(date.from(), to);
        boolean winter = date.from().is(Unit.SEASON) && name.last() == name.first() + 1;
        if (winter && name.calendar()) {
            return single(date, between(date, YearName.of(name.first()), null, false));
        }
        if (name.style() != Style.CALENDAR && name.last() == name.first() + 1) {
            return single(date, between(date, name, name, false));
        }
        if (name.single()) {
            YearName first = crosses ? YearName.of(name.first() - 1) : name;
            if (crosses) {
                notes.add(Remark.YEAR_CROSSED, date.words(), String.valueOf(first.first()));
            }
            return single(date, between(date, first, name, false));
        }
        if (crosses && name.last() == name.first() + 1) {
            return single(date, between(date, YearName.of(name.first()), YearName.of(name.last()), false));
        }
        if (!yearly) {
            notes.add(Remark.EACH_OF_YEARS, date.words());
        }
        var windows = new ArrayList<Interval>();
        int last = name.style() == Style.CALENDAR ? name.last() : name.last() - 1;
        for (int year = name.first(); year <= last; year++) {
            YearName one = name.calendar() ? YearName.of(year) : new YearName(year, year + 1, Style.SCHOOL);
            windows.addAll(single(date, between(date, one, one, true)));
        }
        return windows;
    }

    /** Whether the range runs over New Year: its first month comes after its last. */
    private static boolean crosses(Edge from, Edge to) {
        Optional<Interval> first = Stretch.in(from, 2024);
        Optional<Interval> last = Stretch.in(to, 2024);
        return first.isPresent()
                && last.isPresent()
                && first.get().start().getMonthValue() > last.get().to().getMonthValue()
                && last.get().to().isBefore(first.get().start());
    }

    private List<Interval> single(Dated date, Optional<Interval> window) {
        if (window.isEmpty()) {
            remarkImpossible(date);
        }
        return window.map(List::of).orElse(List.of());
    }

    /**
     * From the one end to the other.
     *
     * @param last the year of the far end; null where it is the first year, or the next one if need be
     * @param mayCross whether a far end in the same year may move to the next
     */
    private Optional<Interval> between(Dated date, YearName first, @Nullable YearName last, boolean mayCross) {
        Edge end = date.to();
        Optional<Interval> start = in(date.from(), first);
        if (end == null) {
            return start.flatMap(days -> bounded(date, days.start(), days.to()));
        }
        Optional<Interval> far = in(end, last == null ? first : last);
        if (start.isEmpty() || far.isEmpty()) {
            return Optional.empty();
        }
        boolean reversed = far.get().to().isBefore(start.get().start());
        if (reversed && (mayCross || last == null) && crosses(date.from(), end)) {
            if (last == null) {
                notes.add(Remark.YEAR_CROSSED, date.words(), String.valueOf(first.first()));
            }
            far = in(end, YearName.of(first.first() + 1));
        }
        LocalDate from = start.get().start();
        return far.flatMap(days -> bounded(date, from, days.to()));
    }

    private Optional<Interval> in(Edge edge, YearName name) {
        return name.calendar()
                ? Stretch.in(edge, name.first(), plan.worked()::last)
                : Stretch.inSchoolYear(edge, name.first(), plan.worked()::last);
    }

    private Optional<Interval> bounded(Dated date, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        boolean point = date.from().isDay() && date.to() == null;
        return switch (date.bound()) {
            case SINCE -> {
                notes.add(Remark.OPEN_END, date.words());
                yield from.isAfter(plan.to()) ? Optional.empty() : Optional.of(new Interval(from, plan.to()));
            }
            case UNTIL -> Optional.of(Interval.until(limit(date, from, to)));
            case WITHIN -> Optional.of(point ? Interval.until(to) : new Interval(from, to));
        };
    }

    /** «до» takes its day in (there is no agreed reading; the committee's is inclusive), «до начала» does not. */
    private LocalDate limit(Dated date, LocalDate from, LocalDate to) {
        if (date.from().part() == Part.BEGINNING) {
            notes.add(Remark.UNTIL_START, date.words());
            return from.minusDays(1);
        }
        if (date.from().part() == Part.MIDDLE) {
            return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
        }
        if (date.from().part() == Part.WHOLE && !date.from().isDay()) {
            notes.add(Remark.UNTIL_MONTH, date.words());
        }
        return to;
    }

    private void remarkImpossible(Dated date) {
        boolean numbered =
                switch (date.from().unit()) {
                    case DAY, MONTH, YEAR -> false;
                    default -> true;
                };
        Edge to = date.to();
        boolean ends = Stretch.in(date.from(), 2024).isPresent()
                && (to == null || Stretch.in(to, 2024).isPresent());
        notes.add(
                ends && to != null ? Remark.REVERSED : numbered ? Remark.NO_SUCH_NUMBER : Remark.NO_SUCH_DAY,
                date.words());
    }

    private void remarkUnits(Dated date) {
        remarkUnit(date, date.from());
        if (date.to() != null) {
            remarkUnit(date, date.to());
        } else if (date.bound() == Bound.WITHIN && date.from().isDay()) {
            notes.add(Remark.BARE_DAY);
        }
    }

    private void remarkUnit(Dated date, Edge edge) {
        if (edge.part() != Part.WHOLE && !edge.isDay() && !(date.bound() == Bound.UNTIL && edge.part() == Part.END)) {
            notes.add(Remark.PART, date.words());
        }
        switch (edge.unit()) {
            case WEEK -> notes.add(Remark.WEEK, date.words());
            case DECADE -> notes.add(Remark.DECADE, date.words());
            case SEASON -> notes.add(Remark.SEASON, date.words());
            case SCHOOL_TERM, TRIMESTER -> notes.add(Remark.SCHOOL_TERM, date.words());
            case HALF_YEAR -> remarkHalf(date);
            default -> {}
        }
    }

    private void remarkHalf(Dated date) {
        boolean school = (!date.years().isEmpty() && date.years().getFirst().style() == Style.SCHOOL)
                || (date.lacksYear() && plan.isSchool());
        notes.add(school ? Remark.SCHOOL_HALF : Remark.HALF_YEAR, date.words());
    }

    private void remarkPeriod(Interval window, boolean yearAfter) {
        if (plan.period().contains(window.to()) && plan.period().contains(window.start())) {
            return;
        }
        if (yearAfter && window.to().getYear() == plan.to().getYear() + 1) {
            notes.add(Remark.AFTER_PERIOD, Dates.full(window.to()));
            return;
        }
        boolean reaches = window.hasStart() && plan.period().overlaps(window);
        notes.add(reaches ? Remark.PARTLY_OUTSIDE : Remark.OUTSIDE, Dates.span(window), Dates.span(plan.period()));
    }
}
