package nastavnik.mentoringgroup;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;

/** The end of a group as it is typed. */
record GroupEndingForm(
        @NotBlank @CalendarDate String endedOn, @NotBlank String ending) {

    GroupEndingForm {
        endedOn = Typed.line(endedOn);
        ending = PairEnding.named(Typed.line(ending)).map(Enum::name).orElse("");
    }

    static GroupEndingForm on(LocalDate day) {
        return new GroupEndingForm(Dates.compact(day), "");
    }

    LocalDate lastDay() {
        return Dates.parse(endedOn).orElseThrow();
    }

    PairEnding reason() {
        return PairEnding.valueOf(ending);
    }
}
