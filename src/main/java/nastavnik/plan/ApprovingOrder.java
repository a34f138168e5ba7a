package nastavnik.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order that approves a roadmap, or the decision where there is no order. In a draft any part may still be missing.
 *
 * @param issuer whose order or decision it is, in the genitive as it stands after «приказ»; may be empty
 * @param signedOn its date
 * @param number its number as text («41-у»); may be empty
 * @param title what it is about; may be empty
 * @param withoutOrder whether it is a mere decision, which has no number
 */
@Embeddable
public record ApprovingOrder(
        @Column(name = "order_issuer") String issuer,
        @Column(name = "order_signed_on") @Nullable LocalDate signedOn,
        @Column(name = "order_number") String number,
        @Column(name = "order_title") String title,
        @Column(name = "without_order") boolean withoutOrder) {

    /** An order, as far as it is known. */
    public ApprovingOrder(String issuer, @Nullable LocalDate signedOn, String number, String title) {
        this(issuer, signedOn, number, title, false);
    }

    /** What stands for the order where there is none: who decided, in the genitive, and when. */
    public static ApprovingOrder decision(String issuer, LocalDate on) {
        return new ApprovingOrder(issuer, on, "", "", true);
    }

    /** Nothing is known of the order yet. */
    public static ApprovingOrder unknown() {
        return new ApprovingOrder("", null, "", "");
    }

    /** @return whether everything is there that a roadmap in force has to name */
    public boolean complete() {
        return !issuer.isBlank() && signedOn != null && (withoutOrder || !number.isBlank());
    }
}
