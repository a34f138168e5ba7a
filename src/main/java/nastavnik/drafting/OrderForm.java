package nastavnik.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.calendar.Dates;
import nastavnik.roadmap.ApprovingOrder;
import nastavnik.web.CalendarDate;

/** The approving order as it was typed. */
record OrderForm(
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @CalendarDate String signedOn,
        @Size(max = 50) String number,
        @Size(max = 1000) String orderTitle,
        boolean withoutOrder) {

    OrderForm {
        issuer = Typed.text(issuer);
        signedOn = Typed.text(signedOn);
        number = Typed.text(number);
        orderTitle = Typed.text(orderTitle);
    }

    /** To be asked only once the form is valid. */
    ApprovingOrder order() {
        var day = Dates.parse(signedOn).orElseThrow();
        return withoutOrder
                ? ApprovingOrder.decision(issuer, day)
                : new ApprovingOrder(issuer, day, number, orderTitle);
    }

    /** @return whether the number is missing that an order has */
    boolean numberMissing() {
        return !withoutOrder && number.isEmpty();
    }
}
