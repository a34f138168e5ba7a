package nastavnik.deadline;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Interval;

/** Readings written short, as the tests compare them: "WINDOWS ..2023-03-15 2023-04-01..2023-04-30". */
final class Expected {

    private Expected() {}

    static Interval interval(String text) {
        int dots = text.indexOf("..");
        LocalDate to = LocalDate.parse(text.substring(dots + 2));
        return dots == 0 ? Interval.until(to) : new Interval(LocalDate.parse(text.substring(0, dots)), to);
    }

    static String of(Deadline deadline) {
        return (deadline.kind() + " " + of(deadline.windows())).strip();
    }

    static String of(List<Interval> windows) {
        return String.join(
                " ",
                windows.stream()
                        .map(window ->
                                (window.from() == null ? "" : window.from().toString()) + ".." + window.to())
                        .toList());
    }

    static List<String> codes(Deadline deadline) {
        return deadline.notes().stream().map(Note::code).toList();
    }
}
