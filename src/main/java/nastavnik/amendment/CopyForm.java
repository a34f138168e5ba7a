package nastavnik.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/** What a copy is to be called and for which period, as it was typed. */
record CopyForm(
        @NotBlank @Size(max = 1000) String title,
        @NotBlank @CalendarDate String periodFrom,
        @NotBlank @CalendarDate String periodTo) {

    CopyForm {
        title = Typed.text(title);
        periodFrom = Typed.text(periodFrom);
        periodTo = Typed.text(periodTo);
    }

    /** Empty where a day is none, or the last lies before the first. */
    Optional<Interval> period() {
        return Dates.parse(periodFrom)
                .flatMap(from ->
                        Dates.parse(periodTo).filter(to -> !to.isBefore(from)).map(to -> new Interval(from, to)));
    }
}
