package nastavnik.reportform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a report was sent in the director's place.
 *
 * @param director in whose place: the director on the school's card at that moment; empty where the card names none
 * @param orderNumber of the order by which the person acts; empty where there is none
 * @param from first day on which the person acts
 * @param to last day, included
 */
@Embeddable
public record Acting(
        @Column(name = "acting_for") String director,
        @Column(name = "acting_order") String orderNumber,
        @Column(name = "acting_from") LocalDate from,
        @Column(name = "acting_to") LocalDate to) {}
