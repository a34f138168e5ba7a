package nastavnik.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a draft was agreed before its approval. It holds for what was read: any change to the draft ends it.
 *
 * @param who who agreed, in words
 * @param day when
 */
@Embeddable
public record Agreement(
        @Column(name = "agreed_by") String who,
        @Column(name = "agreed_on") LocalDate day) {}
