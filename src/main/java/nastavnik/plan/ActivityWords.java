package nastavnik.plan;

import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.StatedDates;

/**
 * The words of one activity, verbatim; all but the title may be empty.
 *
 * @param number as text: «4.10» is not 4.1
 * @param deadline the words of the deadline
 * @param stated dates a person has stated in place of what is read from these words, as {@link StatedDates#lines()}; empty where
 *     the reading counts
 * @param responsible the words naming who answers for it
 * @param document the kind of document that shows the result
 * @param result what is expected of it
 */
public record ActivityWords(
        String number,
        String title,
        String deadline,
        String stated,
        String responsible,
        String document,
        String result) {

    /** Words whose deadline means what is read from it. */
    public ActivityWords(
            String number, String title, String deadline, String responsible, String document, String result) {
        this(number, title, deadline, "", responsible, document, result);
    }

    /** The same words with these dates stated, or with none. */
    public ActivityWords stating(String lines) {
        return new ActivityWords(number, title, deadline, lines, responsible, document, result);
    }

    /** @return what the deadline means over a period: the stated dates where there are any, else what is read from its words */
    public Deadline understood(DeadlineReader reader, Interval period) {
        var dates = StatedDates.read(stated);
        return dates.windows().isEmpty() ? reader.read(deadline, period) : dates.over(period);
    }
}
