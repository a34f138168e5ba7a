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
        @NotBlank @Size(max = 50) String number,
        @Size(max = 1000) String orderTitle) {

    OrderForm {
        issuer = Typed.text(issuer);
        signedOn = Typed.text(signedOn);
        number = Typed.text(number);
        orderTitle = Typed.text(orderTitle);
    }

    /** To be asked only once the form is valid. */
    ApprovingOrder order() {
        return new ApprovingOrder(issuer, Dates.parse(signedOn).orElseThrow(), number, orderTitle);
    }
}
