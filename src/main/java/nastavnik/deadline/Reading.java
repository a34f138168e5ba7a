package nastavnik.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline.Kind;
import nastavnik.deadline.Phrase.Aside;
import nastavnik.deadline.Phrase.Bound;
import nastavnik.deadline.Phrase.Dated;
import nastavnik.deadline.Phrase.DayOfMonth;
import nastavnik.deadline.Phrase.Elsewhere;
import nastavnik.deadline.Phrase.Every;
import nastavnik.deadline.Phrase.Ongoing;
import nastavnik.deadline.Phrase.Ongoing.Scope;
import nastavnik.deadline.Phrase.Unread;
import nastavnik.wording.Token;

/** What the phrases of one deadline mean together. */
final class Reading {

    private final Plan plan;
    private final Notes notes;
    private final String words;
    private final Windows windows;
    private final List<Dated> dates;
    private final List<Every> recurrences;
    private final List<Ongoing> ongoing;
    private final List<DayOfMonth> days;
    private final List<Elsewhere> elsewhere;

    Reading(List<Phrase> phrases, Plan plan, Notes notes, String words) {
        this.plan = plan;
        this.notes = notes;
        this.words = words;
        windows = new Windows(plan, notes);
        dates = only(phrases, Dated.class);
        recurrences = only(phrases, Every.class);
        ongoing = only(phrases, Ongoing.class);
        days = only(phrases, DayOfMonth.class);
        elsewhere = only(phrases, Elsewhere.class);
        for (Aside aside : only(phrases, Aside.class)) {
            notes.add(aside.remark(), aside.words());
        }
        for (Elsewhere other : elsewhere) {
            notes.add(other.remark(), other.words());
        }
        for (Unread unread : only(phrases, Unread.class)) {
            notes.add(Remark.UNREAD, unread.words());
        }
    }

    private static <P extends Phrase> List<P> only(List<Phrase> phrases, Class<P> kind) {
        return phrases.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Deadline meaning() {
        List<Rhythm> rhythms = recurrences.stream()
                .filter(every -> !every.thereafter())
                .map(every -> Rhythm.of(every, notes))
                .toList();
        Optional<Rhythm> rhythm = rhythms.stream().min(Comparator.comparingInt(Rhythm::months));
        boolean continues = recurrences.stream().anyMatch(Every::thereafter)
                || ongoing.stream().anyMatch(Ongoing::thereafter);
        if (continues && !dates.isEmpty()) {
            return thereafter();
        }
        if (rhythm.isEmpty() && !recurrences.isEmpty()) {
            rhythm = Optional.of(Rhythm.of(recurrences.getFirst(), notes));
        }
        if (rhythm.isPresent() && rhythm.get().finerThanYear()) {
            return recurring(rhythm.get());
        }
        if (!days.isEmpty()) {
            return daysOfMonths(rhythm.isPresent());
        }
        if (!dates.isEmpty()) {
            if (elsewhere.stream().anyMatch(other -> other.remark() == Remark.RELATIVE)) {
                notes.add(Remark.MIXED, words);
            }
            return dated(rhythm);
        }
        if (!ongoing.isEmpty()) {
            return throughout(rhythm);
        }
        if (!elsewhere.isEmpty()) {
            rhythm.ifPresent(repeated -> notes.add(Remark.REPEATED, repeated.words()));
            return answer(Kind.NO_DATE, List.of());
        }
        return rhythm.map(this::yearly).orElseGet(this::notUnderstood);
    }

    private Deadline yearly(Rhythm rhythm) {
        notes.add(rhythm.times() > 1 ? Remark.TIMES : Remark.YEARLY, rhythm.words());
        return answer(Kind.WINDOWS, rhythm.cut(plan.period(), plan));
    }

    // dates

    private Deadline dated(Optional<Rhythm> rhythm) {
        boolean yearly = rhythm.isPresent();
        List<Dated> settled = Years.settle(Years.spread(dates), notes);
        if (yearly && settled.stream().allMatch(Dated::bareYears)) {
            return inEachOf(settled, rhythm.get());
        }
        if (yearly && settled.stream().anyMatch(Reading::isLimit)) {
            return limited(settled, rhythm.get());
        }
        if (yearly && settled.stream().allMatch(date -> date.bound() == Bound.SINCE)) {
            return inEachOf(settled, rhythm.get());
        }
        if (yearly && startsYearlySeries(settled)) {
            notes.add(Remark.THEREAFTER_ASSUMED, rhythm.get().words());
            return answer(Kind.WINDOWS, Series.eachYear(expand(settled, true), plan.to()));
        }
        if (settled.stream().anyMatch(Dated::bareYears) && !settled.stream().allMatch(Dated::bareYears)) {
            notes.add(Remark.MIXED, words);
        }
        List<Interval> read = expand(settled, yearly);
        boolean through = settled.stream().allMatch(this::goesOn);
        if (!ongoing.isEmpty()) {
            return withOngoing(settled, read);
        }
        return answer(through ? Kind.CONTINUOUS : Kind.WINDOWS, through ? merged(settled, read) : read);
    }

    /** «начиная с 2023 года», «до 2025 года» beside the dates of a recurrence. */
    private static boolean isLimit(Dated date) {
        return date.bareYears() && date.bound() != Bound.WITHIN;
    }

    private Deadline limited(List<Dated> settled, Rhythm rhythm) {
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        for (Dated limit : settled.stream().filter(Reading::isLimit).toList()) {
            for (Interval window : windows.of(limit, true)) {
                first = window.from() == null ? first : window.from();
                last = window.from() == null ? window.to() : last;
            }
        }
        var bounds = new Interval(first, last.isBefore(first) ? first : last);
        List<Dated> others = settled.stream().filter(date -> !isLimit(date)).toList();
        notes.add(Remark.CURRENT_YEAR, rhythm.words());
        return answer(
                Kind.WINDOWS,
                expand(others, true).stream()
                        .filter(window -> bounds.contains(window.start()))
                        .toList());
    }

    /** One year named, and «ежегодно»: the first of a series. */
    private boolean startsYearlySeries(List<Dated> settled) {
        return settled.stream().noneMatch(Dated::bareYears)
                && settled.stream().noneMatch(Dated::lacksYear)
                && settled.stream()
                                .flatMap(date -> namedYears(date).stream())
                                .distinct()
                                .count()
                        == 1
                && settled.stream().flatMap(date -> namedYears(date).stream()).allMatch(year -> year.single());
    }

    private static List<YearName> namedYears(Dated date) {
        if (!date.years().isEmpty()) {
            return date.years();
        }
        YearName own = date.from().year();
        return own == null ? List.of() : List.of(own);
    }

    private Deadline inEachOf(List<Dated> years, Rhythm rhythm) {
        notes.add(Remark.YEARLY, rhythm.words());
        List<Interval> each = expand(years, true).stream()
                .map(window -> window.hasStart() || window.to().isBefore(plan.from())
                        ? window
                        : new Interval(plan.from(), window.to()))
                .flatMap(window -> window.hasStart() ? rhythm.cut(window, plan).stream() : Stream.of(window))
                .toList();
        return answer(ongoing.isEmpty() ? Kind.WINDOWS : Kind.CONTINUOUS, each);
    }

    /** Whether the date is a length of time to work through, not a window to be done in. */
    private boolean goesOn(Dated date) {
        boolean range = date.bareYears()
                && !date.years().isEmpty()
                && !date.years().getFirst().single()
                && date.years().getFirst().calendar();
        boolean years = date.from().is(Edge.Unit.YEAR) && date.from().part() == Edge.Part.WHOLE;
        return date.bound() == Bound.SINCE
                || (date.bound() == Bound.WITHIN && (range || (years && (date.during() || date.to() != null))));
    }

    /** «в течение 2023, 2024 гг.» is one length of time. */
    private static List<Interval> merged(List<Dated> settled, List<Interval> read) {
        if (settled.stream().noneMatch(Dated::during)) {
            return read;
        }
        var merged = new ArrayList<Interval>();
        for (Interval window : read.stream().sorted().toList()) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.to().plusDays(1).equals(window.from())) {
                merged.set(merged.size() - 1, new Interval(last.from(), window.to()));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }

    private List<Interval> expand(List<Dated> settled, boolean yearly) {
        return settled.stream()
                .flatMap(date -> windows.of(date, yearly).stream())
                .toList();
    }

    private Deadline withOngoing(List<Dated> settled, List<Interval> read) {
        boolean wholePeriod = ongoing.stream().anyMatch(scope -> scope.scope() == Scope.PERIOD);
        boolean years = settled.stream().allMatch(date -> date.from().is(Edge.Unit.YEAR));
        if (!years) {
            notes.add(Remark.MIXED, words);
        }
        boolean through = wholePeriod || years;
        List<Interval> lengths = !through
                ? read
                : merged(settled, read).stream()
                        .map(window -> window.hasStart() || window.to().isBefore(plan.from())
                                ? window
                                : new Interval(plan.from(), window.to()))
                        .toList();
        return answer(through ? Kind.CONTINUOUS : Kind.WINDOWS, lengths);
    }

    private Deadline throughout(Optional<Rhythm> rhythm) {
        var lengths = new ArrayList<Interval>();
        for (Ongoing each : ongoing) {
            lengths.addAll(scope(each.scope()));
        }
        if (ongoing.size() > 1 && ongoing.stream().anyMatch(each -> each.scope() != Scope.PERIOD)) {
            lengths.removeIf(
                    length -> length.equals(plan.period()) && plan.years().size() > 1);
        }
        if (rhythm.isPresent() && lengths.equals(List.of(plan.period()))) {
            return answer(Kind.CONTINUOUS, rhythm.get().cut(plan.period(), plan));
        }
        return answer(Kind.CONTINUOUS, lengths);
    }

    private List<Interval> scope(Scope scope) {
        return switch (scope) {
            case PERIOD -> List.of(plan.period());
            case YEAR -> {
                if (plan.isSchool()) {
                    notes.add(Remark.PLAN_YEAR);
                }
                yield plan.years();
            }
            case SCHOOL_YEAR -> {
                notes.add(Remark.SCHOOL_YEAR, words);
                yield plan.schoolYears();
            }
            case HALF_YEAR -> {
                notes.add(Remark.HALF_YEAR, words);
                yield new Rhythm(6, 1, false, words).cut(plan.period(), plan);
            }
            case QUARTER -> Plan.quarters(plan.period());
        };
    }

    // «далее»

    /** «до 15.03.2022, далее ежегодно»; a year after «до» ends the series. */
    private Deadline thereafter() {
        Predicate<Dated> limits = date -> date.bareYears() && date.bound() == Bound.UNTIL;
        List<Dated> series = dates.stream().filter(limits.negate()).toList();
        LocalDate end = plan.to();
        for (Dated limit : dates.stream().filter(limits).toList()) {
            LocalDate last = LocalDate.of(limit.years().getFirst().last(), 12, 31);
            if (last.isBefore(end)) {
                end = last;
                notes.add(Remark.UNTIL_MONTH, limit.words());
            }
        }
        List<Interval> first = expand(Years.settle(Years.spread(series), notes), true);
        List<Rhythm> rhythms = recurrences.stream()
                .filter(Every::thereafter)
                .map(every -> Rhythm.of(every, notes))
                .toList();
        if (first.isEmpty()) {
            return notUnderstood();
        }
        if (rhythms.stream().anyMatch(Rhythm::yearly)) {
            notes.add(Remark.THEREAFTER, rhythms.getFirst().words());
            return answer(Kind.WINDOWS, Series.eachYear(first, end));
        }
        notes.add(Remark.THEREAFTER_ASSUMED, words);
        LocalDate next = first.stream()
                .map(Interval::to)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
        var all = new ArrayList<>(first);
        if (!next.isAfter(end)) {
            all.addAll(rest(new Interval(next, end), rhythms));
        }
        return answer(Kind.WINDOWS, all);
    }

    private List<Interval> rest(Interval rest, List<Rhythm> rhythms) {
        if (rhythms.isEmpty() || rhythms.getFirst().tooFine()) {
            return List.of(rest);
        }
        List<Interval> cut = rhythms.getFirst().cut(rest, plan);
        return days.isEmpty() ? cut : new DueDays(plan, notes).of(days, cut, rhythms.getFirst());
    }

    // recurrences within the year

    private Deadline recurring(Rhythm rhythm) {
        List<Dated> settled = Years.settle(Years.spread(dates), notes);
        var scopes = new ArrayList<Interval>();
        var listed = new ArrayList<Interval>();
        for (Dated date : settled) {
            for (Interval window : windows.scopesOf(date)) {
                if (rhythm.runsThrough(window)) {
                    scopes.add(window);
                } else if (!window.hasStart() && namesYear(date) && settled.size() == 1 && !rhythm.tooFine()) {
                    notes.add(Remark.MIXED, words);
                    scopes.add(window.to().isBefore(plan.from()) ? window : new Interval(plan.from(), window.to()));
                } else {
                    listed.add(window);
                }
            }
        }
        if (!listed.isEmpty() && !rhythm.tooFine()) {
            boolean counted = rhythm.times() == 1 || settled.size() == rhythm.times();
            if (!scopes.isEmpty() || !days.isEmpty() || !counted) {
                notes.add(Remark.MIXED, words);
            }
            return answer(Kind.WINDOWS, listed);
        }
        if (!settled.isEmpty() && scopes.isEmpty() && listed.isEmpty()) {
            return notUnderstood();
        }
        scopes.addAll(listed);
        if (scopes.isEmpty()) {
            ongoing.forEach(each -> scopes.addAll(scope(each.scope())));
        }
        if (scopes.isEmpty()) {
            scopes.add(plan.period());
        }
        return inScopes(rhythm, scopes);
    }

    private static boolean namesYear(Dated date) {
        return !date.lacksYear();
    }

    private Deadline inScopes(Rhythm rhythm, List<Interval> scopes) {
        if (rhythm.tooFine()) {
            notes.add(Remark.WEEKLY, rhythm.words());
            return answer(Kind.CONTINUOUS, scopes);
        }
        if (!elsewhere.isEmpty() && days.isEmpty()) {
            notes.add(Remark.MIXED, words);
        }
        List<Interval> cut = scopes.stream()
                .sorted()
                .flatMap(scope -> rhythm.cut(scope, plan).stream())
                .distinct()
                .toList();
        if (days.isEmpty()) {
            notes.add(
                    rhythm.times() == 1 ? Remark.EACH_UNIT : rhythm.months() == 1 ? Remark.TIMES_WITHIN : Remark.TIMES,
                    rhythm.words());
            if (rhythm.months() == 6) {
                notes.add(plan.isSchool() ? Remark.SCHOOL_HALF : Remark.HALF_YEAR, rhythm.words());
            }
            return answer(Kind.WINDOWS, cut);
        }
        return answer(Kind.WINDOWS, new DueDays(plan, notes).of(days, cut, rhythm));
    }

    /** A day of a month without a recurrence of its own: of the months named beside it, or of every month. */
    private Deadline daysOfMonths(boolean yearly) {
        boolean named =
                !dates.isEmpty() && dates.stream().allMatch(date -> date.from().is(Edge.Unit.MONTH));
        if (named) {
            notes.add(Remark.MIXED, words);
            List<Dated> settled = Years.settle(Years.spread(dates), notes);
            var due = new DueDays(plan, notes);
            return answer(
                    Kind.WINDOWS,
                    expand(settled, yearly).stream()
                            .flatMap(month -> Plan.months(month, 1).stream())
                            .flatMap(month -> days.stream()
                                    .map(day -> Interval.until(due.onDay(YearMonth.from(month.to()), day))))
                            .toList());
        }
        boolean said = days.stream().anyMatch(day -> day.place() != DayOfMonth.Place.UNSAID);
        if (!said || yearly) {
            notes.add(Remark.DAY_ALONE, words);
        }
        days.stream().filter(day -> !day.each()).forEach(day -> notes.add(Remark.LAST_DAY_EACH, day.words()));
        return recurring(new Rhythm(days.stream().mapToInt(Reading::unit).max().orElse(1), 1, false, words));
    }

    private static int unit(DayOfMonth day) {
        return day.unit() > 0
                ? day.unit()
                : switch (day.place()) {
                    case FIRST_OF_QUARTER, SECOND_OF_QUARTER, LAST_OF_QUARTER -> DayOfMonth.QUARTER;
                    default -> 1;
                };
    }

    // answers

    private Deadline notUnderstood() {
        notes.add(Remark.NOT_UNDERSTOOD, words);
        return new Deadline(Kind.UNCLEAR, List.of(), notes.list());
    }

    private Deadline answer(Kind kind, List<Interval> read) {
        if (read.isEmpty() && kind != Kind.NO_DATE) {
            return notUnderstood();
        }
        List<Interval> ordered = read.stream().distinct().sorted().toList();
        remarkWorkedDays(ordered);
        for (int i = 1; i < ordered.size(); i++) {
            remarkOverlap(ordered.get(i - 1), ordered.get(i));
        }
        return new Deadline(kind, ordered, notes.list());
    }

    private void remarkWorkedDays(List<Interval> read) {
        Stream.concat(
                        days.stream()
                                .filter(day -> day.day() == Token.LAST_WORKED_DAY)
                                .map(DayOfMonth::words),
                        dates.stream()
                                .filter(date -> date.from().isLastWorkedDay())
                                .map(Dated::words))
                .findFirst()
                .ifPresent(said -> remarkWorkedDays(said, read));
    }

    private void remarkWorkedDays(String said, List<Interval> read) {
        notes.add(Remark.LAST_WORKED_DAY, said);
        var unsure = read.stream()
                .map(window -> window.to().getYear())
                .distinct()
                .filter(year -> !plan.worked().official(year))
                .map(String::valueOf)
                .toList();
        if (!unsure.isEmpty()) {
            notes.add(Remark.LAST_WORKED_DAY_UNSURE, said, String.join(", ", unsure));
        }
    }

    private void remarkOverlap(Interval first, Interval second) {
        boolean overlap =
                first.hasStart() && (second.hasStart() ? first.overlaps(second) : first.contains(second.to()));
        if (overlap) {
            notes.add(Remark.OVERLAP, Dates.span(first), Dates.span(second));
        }
    }
}
