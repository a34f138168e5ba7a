package nastavnik.pairdoubt;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * A notice that a pair or a group ends early, as it is typed.
 *
 * @param confirmed codes of the doubts that were confirmed
 */
public record NoticeForm(
        @NotBlank @CalendarDate String noticedOn,
        @NotBlank @CalendarDate String until,
        String confirmed) {

    public NoticeForm {
        noticedOn = Typed.line(noticedOn);
        until = Typed.line(until);
        confirmed = Typed.line(confirmed);
    }

    /** @return today and the earliest last day after it; an empty one where the calendar of the year is missing */
    public static NoticeForm proposed(LocalDate today, EndingNotice notice) {
        return new NoticeForm(
                Dates.compact(today),
                notice.earliestLastDay(today).map(Dates::compact).orElse(""),
                "");
    }

    /** To be asked once the constraints hold, as the other days. */
    public LocalDate day() {
        return Dates.parse(noticedOn).orElseThrow();
    }

    public LocalDate lastDay() {
        return Dates.parse(until).orElseThrow();
    }
}
