package nastavnik.filing;

import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.deadline.DeadlineReader;
import org.springframework.stereotype.Component;

/** Whether the dates of a webinar can be understood; a kind word to the school, never a refusal. */
@Component
class DatesCheck {

    private static final int MONTHS_AHEAD = 24;

    private final DeadlineReader reader;

    DatesCheck(DeadlineReader reader) {
        this.reader = reader;
    }

    /** @return whether a month, a date or a quarter stands in the words */
    boolean understands(String words, Quarter quarter) {
        var period = new Interval(quarter.from(), quarter.to().plusMonths(MONTHS_AHEAD));
        return !reader.read(words, period).windows().isEmpty();
    }
}
