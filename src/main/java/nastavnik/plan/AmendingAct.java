package nastavnik.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The act that amends a roadmap.
 *
 * @param issuer whose act it is, in the genitive as it stands after «приказ»
 * @param signedOn its date
 * @param number its number as text («77-у»)
 * @param title what it is about; may be empty
 * @param effectiveFrom the first day on which the amended words count
 */
@Embeddable
public record AmendingAct(
        @Column(name = "act_issuer") String issuer,
        @Column(name = "act_signed_on") LocalDate signedOn,
        @Column(name = "act_number") String number,
        @Column(name = "act_title") String title,
        @Column(name = "act_effective_from") LocalDate effectiveFrom) {}
