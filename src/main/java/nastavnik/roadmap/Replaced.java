package nastavnik.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap that another one has replaced.
 *
 * @param id of the roadmap, which all its redactions share
 * @param until the last day on which it is replaced; null for good
 */
@Embeddable
record Replaced(
        @Column(name = "replaced_id") long id,
        @Column(name = "until_day") @Nullable LocalDate until) {

    static Replaced forGood(long id) {
        return new Replaced(id, null);
    }
}
