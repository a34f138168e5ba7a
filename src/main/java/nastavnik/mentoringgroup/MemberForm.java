package nastavnik.mentoringgroup;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * A new member of a group as it is typed.
 *
 * @param mentee id of the participant
 * @param startsOn the day of joining
 * @param confirmed codes of the doubts that were confirmed
 */
record MemberForm(
        @NotBlank String mentee, @NotBlank @CalendarDate String startsOn, String confirmed) {

    MemberForm {
        mentee = GroupForm.id(mentee);
        startsOn = Typed.line(startsOn);
        confirmed = Typed.line(confirmed);
    }

    LocalDate day() {
        return Dates.parse(startsOn).orElseThrow();
    }
}
