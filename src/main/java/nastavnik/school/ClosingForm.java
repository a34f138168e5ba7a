package nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a school that is being closed.
 *
 * @param successor the id of the one it is merged into; empty where it is only closed
 * @param confirmed the last day a person has confirmed though it is unusual; empty where none
 */
record ClosingForm(@NotBlank @CalendarDate String lastDay, String successor, String confirmed) {

    /** What lies further ahead is more often a slip than a plan. */
    private static final int MONTHS_AHEAD = 12;

    /** The register may be set right afterwards, but hardly years later. */
    private static final int MONTHS_BACK = 36;

    ClosingForm {
        lastDay = text(lastDay);
        successor = text(successor);
        confirmed = text(confirmed);
    }

    /** To be called only after the form has proved valid. */
    LocalDate day() {
        return Dates.parse(lastDay).orElseThrow();
    }

    /** @return whether the day lies so far from today that it has to be confirmed, and is not; as {@link #day} to be called */
    boolean isDoubtful(LocalDate today) {
        var far = day().isAfter(today.plusMonths(MONTHS_AHEAD)) || day().isBefore(today.minusMonths(MONTHS_BACK));
        return far && !lastDay.equals(confirmed);
    }

    /** @return the school it is merged into; null where it is only closed; to be called only after the form has proved valid */
    @Nullable
    Long successorId() {
        return successor.isEmpty() ? null : Long.valueOf(successor);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
