package nastavnik.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.web.CalendarDate;
import nastavnik.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A pair as it is typed. What is no choice of a select counts as not chosen.
 *
 * @param version the one the page was opened with
 * @param school id of the school; of no effect once the pair is stored
 * @param mentor id of the participant
 * @param mentee id of the participant
 * @param form id of the form of mentoring
 */
record MentorPairForm(
        String version,
        @NotBlank String school,
        @NotBlank String mentor,
        @NotBlank String mentee,
        @NotBlank String form,
        @NotBlank @CalendarDate String startsOn,
        @CalendarDate String plannedEnd,
        @NotBlank @Size(max = 50) String orderNumber,
        @NotBlank @CalendarDate String orderDate) {

    MentorPairForm {
        version = text(version);
        school = id(school);
        mentor = id(mentor);
        mentee = id(mentee);
        form = id(form);
        startsOn = text(startsOn);
        plannedEnd = text(plannedEnd);
        orderNumber = Typed.line(orderNumber);
        orderDate = text(orderDate);
    }

    static MentorPairForm blank(long schoolId, LocalDate today) {
        return new MentorPairForm("", Long.toString(schoolId), "", "", "", Dates.compact(today), "", "", "");
    }

    static MentorPairForm of(MentorPair pair) {
        var plan = pair.plan();
        var end = plan.plannedEnd();
        return new MentorPairForm(
                Integer.toString(pair.version()),
                Long.toString(pair.school().id()),
                Long.toString(plan.mentor().id()),
                Long.toString(plan.mentee().id()),
                Long.toString(plan.form().id()),
                Dates.compact(plan.startsOn()),
                end == null ? "" : Dates.compact(end),
                plan.orderNumber(),
                Dates.compact(plan.orderDate()));
    }

    /** The same words on top of a newer version. */
    MentorPairForm onVersion(String newer) {
        return new MentorPairForm(newer, school, mentor, mentee, form, startsOn, plannedEnd, orderNumber, orderDate);
    }

    /** @return 0 where none is chosen */
    long schoolId() {
        return school.isEmpty() ? 0 : Long.parseLong(school);
    }

    private static String id(@Nullable String typed) {
        return text(typed).matches("\\d{1,18}") ? text(typed) : "";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
