package nastavnik.execution;

import java.time.Instant;
import java.time.LocalDate;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A task as the other rooms see it, on a day.
 *
 * @param number the activity's number as text
 * @param title the activity's title
 * @param document the kind of document that shows the result
 * @param performer the school's short name, or the body's
 * @param schoolId the school that owes it; null where a body does
 * @param centre whether the committee's centre owes it
 * @param window its term, without a first day where only the last is set; the order's due date its last day
 * @param dated false where the words of the deadline name no date
 * @param date the order's due date and the one that is kept
 * @param due the day that counts: the kept date, or the one the committee has moved it to
 * @param settled whether nothing more is expected, as far as the performer is concerned
 * @param remark why the committee has returned it; empty where it has not
 * @param reminder what the committee has written with its reminder; empty where nothing
 * @param daysLate days since the day that counts, 0 where it is settled or not late
 */
public record TaskEntry(
        long id,
        int version,
        long activityId,
        String number,
        String title,
        String document,
        String performer,
        @Nullable Long schoolId,
        boolean centre,
        Interval window,
        boolean dated,
        DueDate date,
        LocalDate due,
        boolean settled,
        TaskReport said,
        String reportedBy,
        @Nullable Instant reportedAt,
        Decision decision,
        String remark,
        String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant remindedAt,
        String reminder,
        long daysLate) {

    public boolean late() {
        return daysLate > 0;
    }

    /** @return whether it was done after the day that counts */
    public boolean doneLate() {
        var doneOn = said.doneOn();
        return doneOn != null && Lateness.doneLate(doneOn, due);
    }

    /** @return whether there is an answer the committee has not decided about */
    public boolean waiting() {
        return said.state().answers() && decision == Decision.NONE;
    }
}
