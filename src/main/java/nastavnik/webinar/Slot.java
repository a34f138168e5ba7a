package nastavnik.webinar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import org.jspecify.annotations.Nullable;

/**
 * The time a webinar takes.
 *
 * @param id of the webinar; 0 while it is not stored
 * @param half in whose schedule it stands
 * @param schoolId whose it is; null where a committee or centre gives it
 * @param begins on the committee's wall
 * @param minutes 15 to 480
 */
public record Slot(
        long id, HalfYear half, @Nullable Long schoolId, String topic, LocalDate day, LocalTime begins, int minutes) {

    LocalDateTime from() {
        return day.atTime(begins);
    }

    LocalDateTime to() {
        return from().plusMinutes(minutes);
    }

    /** @return whether both run at some moment; one that begins when the other ends does not */
    boolean overlaps(Slot other) {
        return from().isBefore(other.to()) && other.from().isBefore(to());
    }

    /** @return whether both are the same school's and lie in one week, Monday to Sunday */
    boolean sameSchoolAndWeek(Slot other) {
        return schoolId != null
                && schoolId.equals(other.schoolId)
                && monday(day).equals(monday(other.day));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(WeekFields.ISO.dayOfWeek(), 1);
    }
}
