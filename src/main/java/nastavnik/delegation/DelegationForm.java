package nastavnik.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/** Who signs in the director's place, as it was typed. */
record DelegationForm(
        @NotBlank(message = "{delegation.account.needed}") String account,

        @NotBlank(message = "{delegation.from.needed}") @CalendarDate
        String from,

        @NotBlank(message = "{delegation.to.needed}") @CalendarDate
        String to,

        @Size(max = 50) String orderNumber) {

    DelegationForm {
        account = Typed.line(account);
        from = Typed.line(from);
        to = Typed.line(to);
        orderNumber = Typed.line(orderNumber).replaceFirst("^\u2116\\s*", "");
    }

    static DelegationForm blank() {
        return new DelegationForm("", "", "", "");
    }

    /** To be asked only once the fields are valid. */
    LocalDate first() {
        return Dates.parse(from).orElseThrow();
    }

    LocalDate last() {
        return Dates.parse(to).orElseThrow();
    }

    /** @return the account's id; none fits an odd value */
    long accountId() {
        return account.matches("\\d{1,18}") ? Long.parseLong(account) : -1;
    }
}
