package nastavnik.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order that approves a roadmap. In a draft any part may still be missing.
 *
 * @param issuer whose order it is, in the genitive as it stands after «приказ»; may be empty
 * @param signedOn its date
 * @param number its number as text («41-у»); may be empty
 * @param title what it is about; may be empty
 */
@Embeddable
public record ApprovingOrder(
        @Column(name = "order_issuer") String issuer,
        @Column(name = "order_signed_on") @Nullable LocalDate signedOn,
        @Column(name = "order_number") String number,
        @Column(name = "order_title") String title) {

    /** Nothing is known of the order yet. */
    public static ApprovingOrder unknown() {
        return new ApprovingOrder("", null, "", "");
    }

    /** @return whether everything is there that a roadmap in force has to name */
    public boolean complete() {
        return !issuer.isBlank() && signedOn != null && !number.isBlank();
    }
}
