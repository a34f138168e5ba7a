package nastavnik.progress;

import java.time.LocalDate;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;

/**
 * One due date of an activity on a day, with the tasks of all who owe it.
 *
 * @param activityId what the activity is known by in every redaction of the roadmap, so that marks outlive amendments
 * @param number the activity's number as text
 * @param title the activity's title
 * @param document the kind of document that shows the result
 * @param responsible who answers for it, verbatim
 * @param window its term, without a first day where only the last is set
 * @param dated false where the words of the deadline name no date: then the window is the roadmap's period
 * @param date the order's due date and the one that is kept
 * @param figures how many of its tasks are how far
 * @param daysLate days since the earliest day that somebody is late for, 0 where nobody is
 */
public record Due(
        long activityId,
        String number,
        String title,
        String document,
        String responsible,
        Interval window,
        boolean dated,
        DueDate date,
        Figures figures,
        long daysLate) {

    /** @return whether everybody has done it, or it applies to nobody */
    public boolean done() {
        return figures.done() == figures.owed();
    }

    public boolean late() {
        return daysLate > 0;
    }

    /** @return the order's own date: what the due date is known by */
    public LocalDate dueOn() {
        return date.statutory();
    }
}
