package nastavnik.progress;

import java.time.LocalDate;
import nastavnik.calendar.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of an activity that are due on one day by one date of the order: one line of a calendar, however many owe it.
 *
 * @param activityId what the activity is known by in every redaction
 * @param number the activity's number as text
 * @param title the activity's title
 * @param document the kind of document that shows the result
 * @param date the order's date, and the day that counts
 * @param moved whether the committee has moved it to that day
 * @param tasks how many tasks there are, at least one
 * @param schools how many of them are schools'
 * @param settled how many of them are over
 * @param late how many of them are late
 * @param onlyTask the id of the task where there is only one, else null
 * @param performer who owes it where there is only one, else empty
 */
public record DueGroup(
        long activityId,
        String number,
        String title,
        String document,
        DueDate date,
        boolean moved,
        long tasks,
        long schools,
        long settled,
        long late,
        @Nullable Long onlyTask,
        String performer) {

    /** @return the day that counts */
    public LocalDate day() {
        return date.effective();
    }

    /** @return whether nothing more is expected of anybody */
    public boolean done() {
        return settled == tasks;
    }
}
