package nastavnik.consent;

import jakarta.validation.constraints.NotBlank;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/** A withdrawal as it is typed; what is no choice of a select counts as not chosen. */
record WithdrawalForm(
        @NotBlank String kind,
        @NotBlank @CalendarDate String withdrawnOn,
        @NotBlank String way) {

    WithdrawalForm {
        kind = ConsentKind.named(text(kind)).map(Enum::name).orElse("");
        withdrawnOn = text(withdrawnOn);
        way = WithdrawalWay.named(text(way)).map(Enum::name).orElse("");
    }

    ConsentKind what() {
        return ConsentKind.valueOf(kind);
    }

    java.time.LocalDate day() {
        return Dates.parse(withdrawnOn).orElseThrow();
    }

    WithdrawalWay how() {
        return WithdrawalWay.valueOf(way);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
