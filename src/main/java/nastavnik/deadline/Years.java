package nastavnik.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nastavnik.deadline.Edge.Unit;
import nastavnik.deadline.Phrase.Dated;

/** Gives each date of a list the year that a neighbour names: «март, сентябрь 2023», «Март 2023 г., Август», «2021 год: май». */
final class Years {

    private final List<Dated> dates;
    private final Notes notes;

    private Years(List<Dated> dates, Notes notes) {
        this.dates = new ArrayList<>(dates);
        this.notes = notes;
    }

    static List<Dated> settle(List<Dated> dates, Notes notes) {
        var years = new Years(dates, notes);
        years.fromTheRight();
        years.fromTheLeft();
        return years.dates;
    }

    /** The years that stand apart («2023 год: …», «… в течение 2022-2024 гг.») go to the dates that have none. */
    static List<Dated> spread(List<Dated> dates) {
        List<Dated> bare = dates.stream().filter(Dated::bareYears).toList();
        boolean wanted = !bare.isEmpty() && dates.stream().anyMatch(date -> !date.bareYears() && date.lacksYear());
        if (!wanted || bare.stream().anyMatch(year -> year.bound() != Phrase.Bound.WITHIN)) {
            return dates;
        }
        var spread = new ArrayList<Dated>();
        var pending = new ArrayList<YearName>();
        for (int i = 0; i < dates.size(); i++) {
            Dated date = dates.get(i);
            if (date.bareYears()) {
                if (i > 0 && !dates.get(i - 1).bareYears()) {
                    pending.clear();
                }
                pending.addAll(date.years());
            } else if (date.lacksYear() && !pending.isEmpty()) {
                spread.add(date.in(pending, true));
            } else if (date.lacksYear() && i + 1 < dates.size() && bare.size() == 1) {
                spread.add(date.in(bare.getFirst().years(), true));
            } else {
                spread.add(date);
            }
        }
        return spread;
    }

    private void fromTheRight() {
        for (int i = dates.size() - 2; i >= 0; i--) {
            Dated date = dates.get(i);
            Dated next = dates.get(i + 1);
            if (!date.lacksYear()
                    || next.lacksYear()
                    || next.yearInFront()
                    || next.bareYears()
                    || date.shift() != Phrase.Shift.NONE) {
                continue;
            }
            List<YearName> names = firstYears(next);
            boolean wraps = names.size() == 1
                    && names.getFirst().calendar()
                    && names.getFirst().single()
                    && month(date) > month(next);
            if (wraps) {
                int year = names.getFirst().first() - 1;
                notes.add(Remark.YEAR_WRAPPED, date.words(), String.valueOf(year));
                names = List.of(YearName.of(year));
            }
            dates.set(i, date.in(names, false));
        }
    }

    private void fromTheLeft() {
        for (int i = 1; i < dates.size(); i++) {
            Dated date = dates.get(i);
            Dated before = dates.get(i - 1);
            if (!date.lacksYear() || before.lacksYear() || before.bareYears() || date.shift() != Phrase.Shift.NONE) {
                continue;
            }
            List<YearName> names = lastYears(before);
            if (!before.yearInFront() && names.size() == 1 && names.getFirst().calendar()) {
                int year = names.getFirst().last() + (month(date) < month(before) ? 1 : 0);
                notes.add(
                        month(date) < month(before) ? Remark.YEAR_WRAPPED : Remark.YEAR_INHERITED,
                        date.words(),
                        String.valueOf(year));
                names = List.of(YearName.of(year));
            } else if (!before.yearInFront()) {
                notes.add(
                        Remark.YEAR_INHERITED,
                        date.words(),
                        names.getFirst().first() + "-" + names.getLast().last());
            }
            dates.set(i, date.in(names, before.yearInFront()));
        }
    }

    private static List<YearName> firstYears(Dated date) {
        YearName own = date.from().year();
        if (own != null) {
            return List.of(own);
        }
        if (date.years().isEmpty()) {
            return lastYears(date);
        }
        YearName named = date.years().getFirst();
        Edge to = date.to();
        boolean crosses = to != null && named.single() && month(date.from()) > month(to);
        return crosses ? List.of(YearName.of(named.first() - 1)) : date.years();
    }

    private static List<YearName> lastYears(Dated date) {
        if (!date.years().isEmpty()) {
            return date.years();
        }
        Edge to = date.to();
        YearName named =
                to != null && to.year() != null ? to.year() : date.from().year();
        return named == null ? List.of() : List.of(named);
    }

    private static int month(Dated date) {
        return month(date.from());
    }

    /** The month an edge begins in, as a rule; 0 where the edge does not exist in any year. */
    private static int month(Edge edge) {
        if (edge.is(Unit.YEAR)) {
            return 1;
        }
        Optional<Integer> month =
                Stretch.in(edge, 2024).map(days -> days.start().getMonthValue());
        return month.orElse(0);
    }
}
