package nastavnik.workcalendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/** One day of the calendar made other than it was. */
record DayForm(
        @NotBlank @CalendarDate String day,
        @NotBlank String kind,
        @NotBlank @Size(max = 300) String reason) {

    DayForm {
        day = text(day);
        kind = text(kind);
        reason = text(reason);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
