package nastavnik.pairdoubt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;
import org.jspecify.annotations.Nullable;

/**
 * The end of a pair or a group as it is typed; what is no choice of the select counts as not chosen.
 *
 * @param note what another reason is
 * @param confirmed codes of the doubts that were confirmed
 */
public record EndingForm(
        @NotBlank @CalendarDate String endedOn,
        @NotBlank String ending,
        @Size(max = PairEnding.LONGEST_NOTE) String note,
        String confirmed) {

    public EndingForm {
        endedOn = Typed.line(endedOn);
        ending = PairEnding.named(Typed.line(ending)).map(Enum::name).orElse("");
        note = Typed.line(note);
        confirmed = Typed.line(confirmed);
    }

    /**
     * @param told last day by the notice; null where none was given
     * @return the form with that day, where it has come; else with today
     */
    public static EndingForm proposed(@Nullable LocalDate told, LocalDate today) {
        return new EndingForm(Dates.compact(told == null || told.isAfter(today) ? today : told), "", "", "");
    }

    /** To be asked once the constraints hold, as the reason. */
    public LocalDate lastDay() {
        return Dates.parse(endedOn).orElseThrow();
    }

    public PairEnding reason() {
        return PairEnding.valueOf(ending);
    }
}
