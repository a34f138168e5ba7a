package nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.RoleModel;
import org.jspecify.annotations.Nullable;

/**
 * A pair as it is typed. What is no choice of a select counts as not chosen.
 *
 * @param version the one the page was opened with
 * @param school id of the school; of no effect once the pair is stored
 * @param mentor id of the participant
 * @param mentee id of the participant
 * @param form id of the form of mentoring
 * @param orderNumber empty with its date until the order is signed
 * @param programme id of the programme the pair belongs to; empty for none
 * @param type id of the type of mentoring; empty where not said
 * @param roleModel name of a {@link RoleModel}; empty where not said
 * @param confirmed codes of the doubts that were confirmed
 */
record MentorPairForm(
        String version,
        @NotBlank String school,
        @NotBlank String mentor,
        @NotBlank String mentee,
        @NotBlank String form,
        @NotBlank @CalendarDate String startsOn,
        @CalendarDate String plannedEnd,
        @Size(max = 50) String orderNumber,
        @CalendarDate String orderDate,
        String programme,
        String type,
        String roleModel,
        @Size(max = 50) String agreementNumber,
        @CalendarDate String agreementDate,
        boolean paid,
        String confirmed) {

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
        programme = id(programme);
        type = id(type);
        roleModel = RoleModel.named(text(roleModel)).map(Enum::name).orElse("");
        agreementNumber = Typed.line(agreementNumber);
        agreementDate = text(agreementDate);
        confirmed = Typed.line(confirmed);
    }

    /** @param proposed who and in which form, where another page has led here with it */
    static MentorPairForm blank(long schoolId, Proposal proposed, LocalDate today) {
        return new MentorPairForm(
                "",
                Long.toString(schoolId),
                proposed.mentor(),
                proposed.mentee(),
                proposed.form(),
                Dates.compact(today),
                "",
                "",
                "",
                proposed.programme(),
                "",
                "",
                "",
                "",
                false,
                "");
    }

    /** Ids another page proposes in the address; empty where it proposes none. */
    record Proposal(String mentor, String mentee, String form, String programme) {

        Proposal {
            mentor = id(mentor);
            mentee = id(mentee);
            form = id(form);
            programme = id(programme);
        }
    }

    static MentorPairForm of(MentorPair pair) {
        var plan = pair.plan();
        var terms = plan.terms();
        return new MentorPairForm(
                Integer.toString(pair.version()),
                Long.toString(pair.school().id()),
                Long.toString(plan.mentor().id()),
                Long.toString(plan.mentee().id()),
                Long.toString(plan.form().id()),
                Dates.compact(plan.startsOn()),
                day(plan.plannedEnd()),
                plan.orderNumber(),
                day(plan.orderDate()),
                plan.programme() == null ? "" : Long.toString(plan.programme().id()),
                terms.type() == null ? "" : Long.toString(terms.type().id()),
                terms.roleModel() == null ? "" : terms.roleModel().name(),
                terms.agreementNumber(),
                day(terms.agreementDate()),
                terms.paid(),
                "");
    }

    /** The same words on top of a newer version. */
    MentorPairForm onVersion(String newer) {
        return new MentorPairForm(
                newer,
                school,
                mentor,
                mentee,
                form,
                startsOn,
                plannedEnd,
                orderNumber,
                orderDate,
                programme,
                type,
                roleModel,
                agreementNumber,
                agreementDate,
                paid,
                confirmed);
    }

    /** @return 0 where none is chosen */
    long schoolId() {
        return school.isEmpty() ? 0 : Long.parseLong(school);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.compact(day);
    }

    private static String id(@Nullable String typed) {
        return text(typed).matches("\\d{1,18}") ? text(typed) : "";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
