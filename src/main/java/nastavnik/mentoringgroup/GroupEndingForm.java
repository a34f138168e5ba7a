package nastavnik.mentoringgroup;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;

/**
 * The end of a group as it is typed.
 *
 * @param confirmed codes of the doubts that were confirmed
 */
record GroupEndingForm(
        @NotBlank @CalendarDate String endedOn, @NotBlank String ending, String confirmed) {

    GroupEndingForm {
        endedOn = Typed.line(endedOn);
        ending = PairEnding.named(Typed.line(ending)).map(Enum::name).orElse("");
        confirmed = Typed.line(confirmed);
    }

    static GroupEndingForm on(LocalDate day) {
        return new GroupEndingForm(Dates.compact(day), "", "");
    }

    LocalDate lastDay() {
        return Dates.parse(endedOn).orElseThrow();
    }

    PairEnding reason() {
        return PairEnding.valueOf(ending);
    }
}
