package nastavnik.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.RoadmapCard;
import org.jspecify.annotations.Nullable;

/**
 * One due date of an activity.
 *
 * @param opens the first day the words of the deadline name; null where they name only the last
 * @param begins from when on it is worked at, and who belongs to a group counts; never after the due date
 * @param due its last day
 * @param dated false where the words of the deadline name no date: then it is the last day of the roadmap's period
 */
record Occurrence(long activityId, @Nullable LocalDate opens, LocalDate begins, LocalDate due, boolean dated) {

    /**
     * The due dates of an activity: one for each window understood from the words of its deadline, none twice. Work that
     * goes on all the time, or whose words name no date, has one. What has no first day begins when the one before is
     * over; what is due in the month that follows a period begins with that month, for the period has to be over first.
     * Nothing begins before the roadmap came into force.
     */
    static List<Occurrence> of(ActivityCard activity, RoadmapCard roadmap) {
        var inForce = inForceFrom(roadmap);
        if (activity.windows().isEmpty()) {
            return List.of(occurrence(activity, roadmap.period(), inForce, false));
        }
        var occurrences = new ArrayList<Occurrence>();
        var next = inForce;
        for (var window : once(activity.windows())) {
            var from = window.from();
            var begins = from == null || from.isBefore(inForce) ? next : from;
            if (activity.followsAPeriod()
                    && from == null
                    && begins.isBefore(window.to().withDayOfMonth(1))) {
                begins = window.to().withDayOfMonth(1);
            }
            occurrences.add(occurrence(activity, window, begins, true));
            next = window.to().plusDays(1).isBefore(inForce)
                    ? inForce
                    : window.to().plusDays(1);
        }
        return occurrences;
    }

    /** The first day for a statement, null where there is none. */
    @Nullable
    String opensWords() {
        return opens == null ? null : opens.toString();
    }

    private static Occurrence occurrence(ActivityCard activity, Interval window, LocalDate begins, boolean dated) {
        var due = window.to();
        return new Occurrence(activity.key(), window.from(), begins.isAfter(due) ? due : begins, due, dated);
    }

    /**
     * The due date as it is to be kept. Nothing is due before its work begins: where the previous working day is earlier, the
     * next one is taken. A date nobody has named, the end of the roadmap's period, stays where it is.
     */
    DueDate kept(WorkCalendar calendar, ShiftPolicy policy) {
        return kept(due, begins, calendar, dated ? policy : ShiftPolicy.NONE);
    }

    static DueDate kept(LocalDate due, LocalDate begins, WorkCalendar calendar, ShiftPolicy policy) {
        return calendar.shift(due, policy, begins.minusDays(1));
    }

    /** The order's day, which may be before or after the first day of the period. */
    private static LocalDate inForceFrom(RoadmapCard roadmap) {
        var signedOn = roadmap.order().signedOn();
        var from = roadmap.period().start();
        return signedOn == null || signedOn.isBefore(from) ? from : signedOn;
    }

    private static List<Interval> once(List<Interval> windows) {
        return windows.stream()
                .collect(Collectors.toMap(Interval::to, window -> window, (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Interval::to))
                .toList();
    }
}
