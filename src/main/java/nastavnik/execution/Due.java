package nastavnik.execution;

import java.time.LocalDate;
import nastavnik.calendar.Interval;

/**
 * One due date of an activity on a day.
 *
 * @param activityId what the activity is known by in every redaction of the roadmap, so that marks outlive amendments
 * @param number the activity's number as text
 * @param title the activity's title
 * @param document the kind of document that shows the result
 * @param responsible who answers for it, verbatim
 * @param window from when to when; without a first day where only the last is set
 * @param dated false where the words of the deadline name no date: then the window is the roadmap's period
 * @param mark what has been done about it
 * @param daysLate days since the last day, 0 where it is done or not late
 */
public record Due(
        long activityId,
        String number,
        String title,
        String document,
        String responsible,
        Interval window,
        boolean dated,
        Mark mark,
        long daysLate) {

    public boolean done() {
        return mark.state() == ExecutionState.DONE;
    }

    public boolean late() {
        return daysLate > 0;
    }

    public LocalDate dueOn() {
        return window.to();
    }
}
