package nastavnik.execution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The one computation of what is late: counted from the day that counts, which is the kept date (off days off) or the one the
 * committee has moved it to. In statements the table is {@code t} and the day {@code :today}.
 */
public final class Lateness {

    /** SQL: late today. */
    public static final String LATE = "not t.settled and t.due < :today";

    /** SQL: was done, but late. */
    public static final String DONE_LATE = "coalesce(t.done_on > t.due, false)";

    private Lateness() {}

    /** @return whole days after the day that counts; 0 on that day and before, and once nothing more is expected */
    static long days(boolean settled, LocalDate due, LocalDate today) {
        return settled ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /** @return whether something done on this day was done late */
    static boolean doneLate(LocalDate doneOn, LocalDate due) {
        return doneOn.isAfter(due);
    }
}
