package nastavnik.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task about which its performer has to be told.
 *
 * @param words number and title of the activity
 * @param schoolId the school that owes it; null where a body does
 * @param centre whether the committee's centre owes it
 * @param due the day that counts
 */
public record TaskDue(long id, String words, @Nullable Long schoolId, boolean centre, LocalDate due) {}
