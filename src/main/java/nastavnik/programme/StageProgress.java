package nastavnik.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that has begun.
 *
 * @param doneOn null while it goes on
 * @param note what has been done, in a few words; may be empty
 */
@Embeddable
public record StageProgress(LocalDate begunOn, @Nullable LocalDate doneOn, String note) {

    StageState state() {
        return doneOn == null ? StageState.GOING : StageState.DONE;
    }
}
