package nastavnik.filing;

import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.deadline.DeadlineReader;
import org.springframework.stereotype.Component;

/** Whether the dates of a webinar can be understood and lie ahead; a kind word to the school, never a refusal. */
@Component
class DatesCheck {

    private static final int MONTHS_AHEAD = 24;

    private final DeadlineReader reader;

    DatesCheck(DeadlineReader reader) {
        this.reader = reader;
    }

    /** What the words prove to be. */
    enum Finding {
        /** A month, a date or a quarter from the reported one on. */
        GOOD,
        /** Neither a month nor a date nor a quarter. */
        UNCLEAR,
        /** Over before the reported quarter began: nobody can be invited. */
        PAST,
        /** So far ahead that the year is a slip. */
        FAR
    }

    Finding find(String words, Quarter quarter) {
        var windows = reader.read(
                        words, new Interval(quarter.from(), quarter.to().plusMonths(MONTHS_AHEAD)))
                .windows();
        if (windows.isEmpty()) {
            return Finding.UNCLEAR;
        }
        if (windows.stream().allMatch(window -> window.to().isBefore(quarter.from()))) {
            return Finding.PAST;
        }
        var far = quarter.to().plusMonths(MONTHS_AHEAD);
        return windows.stream().allMatch(window -> window.start().isAfter(far)) ? Finding.FAR : Finding.GOOD;
    }
}
