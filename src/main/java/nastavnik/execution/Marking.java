package nastavnik.execution;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A due date opened for marking.
 *
 * @param version of what has been said about it; -1 where nothing has
 * @param markedBy who said it last, empty where nobody
 * @param markedAt when, in the committee's time zone
 */
record Marking(
        Due due, int version, String markedBy, @Nullable LocalDateTime markedAt) {}
