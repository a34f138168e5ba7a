package nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.mentoring.PairEnding;
import org.jspecify.annotations.Nullable;

/**
 * The end of a pair as it is typed; what is no choice of the select counts as not chosen.
 *
 * @param confirmed codes of the doubts that were confirmed
 */
record PairEndingForm(
        @NotBlank @CalendarDate String endedOn, @NotBlank String ending, String confirmed) {

    PairEndingForm {
        endedOn = endedOn == null ? "" : endedOn.strip();
        ending = PairEnding.named(text(ending)).map(Enum::name).orElse("");
        confirmed = text(confirmed);
    }

    static PairEndingForm on(LocalDate day) {
        return new PairEndingForm(Dates.compact(day), "", "");
    }

    LocalDate lastDay() {
        return Dates.parse(endedOn).orElseThrow();
    }

    PairEnding reason() {
        return PairEnding.valueOf(ending);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
