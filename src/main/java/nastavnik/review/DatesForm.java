package nastavnik.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodDates;
import org.springframework.validation.BindingResult;

/**
 * The dates of a period as they were typed.
 *
 * @param read the key of the dates that stood there when the form was opened
 */
record DatesForm(
        String read,
        @NotBlank @CalendarDate String schoolDue,
        @NotBlank @CalendarDate String centreDue,
        @NotBlank @CalendarDate String lateUntil,
        @NotBlank @CalendarDate String editsUntil,
        @NotBlank @Size(max = 500) String reason) {

    DatesForm {
        read = Typed.line(read);
        schoolDue = Typed.line(schoolDue);
        centreDue = Typed.line(centreDue);
        lateUntil = Typed.line(lateUntil);
        editsUntil = Typed.line(editsUntil);
        reason = Typed.line(reason);
    }

    static DatesForm of(PeriodCard period) {
        return new DatesForm(
                period.dates().key(),
                Dates.compact(period.schoolDue()),
                Dates.compact(period.centreDue()),
                Dates.compact(period.lateUntil()),
                Dates.compact(period.editsUntil()),
                "");
    }

    /** Says at its field which date stands before one it cannot precede; to be asked only of valid fields. */
    void check(PeriodCard period, BindingResult errors) {
        if (date(schoolDue).isBefore(period.quarter().from())) {
            errors.rejectValue("schoolDue", "review.dates.beforeQuarter");
        }
        if (date(centreDue).isBefore(date(schoolDue))) {
            errors.rejectValue("centreDue", "review.dates.beforeSchools");
        }
        if (date(lateUntil).isBefore(date(schoolDue))) {
            errors.rejectValue("lateUntil", "review.dates.beforeSchools");
        }
        if (date(editsUntil).isBefore(date(lateUntil))) {
            errors.rejectValue("editsUntil", "review.dates.beforeLate");
        }
    }

    PeriodDates dates() {
        return new PeriodDates(date(schoolDue), date(centreDue), date(lateUntil), date(editsUntil));
    }

    private static LocalDate date(String typed) {
        return Dates.parse(typed).orElseThrow();
    }
}
