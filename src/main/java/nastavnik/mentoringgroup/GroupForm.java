package nastavnik.mentoringgroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.PairTerms;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is typed. Mentor, form and mentees count for a new one only.
 *
 * @param version the one the page was opened with; empty for a new group
 * @param school id of the school; of no effect once the group is stored
 * @param mentees ids of participants
 * @param orderNumber empty with its date until the order is signed
 * @param confirmed codes of the doubts that were confirmed
 */
record GroupForm(
        String version,
        @NotBlank String school,
        @NotBlank @Size(max = 150) String title,
        @NotBlank String mentor,
        List<String> mentees,
        @NotBlank String form,
        String type,
        String programme,
        @NotBlank @CalendarDate String startsOn,
        @CalendarDate String plannedEnd,
        @Size(max = 50) String orderNumber,
        @CalendarDate String orderDate,
        @Size(max = 50) String agreementNumber,
        @CalendarDate String agreementDate,
        boolean paid,
        String confirmed) {

    GroupForm {
        version = Typed.line(version);
        school = id(school);
        title = Typed.line(title);
        mentor = id(mentor);
        mentees = mentees == null
                ? List.of()
                : mentees.stream()
                        .map(GroupForm::id)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        form = id(form);
        type = id(type);
        programme = id(programme);
        startsOn = Typed.line(startsOn);
        plannedEnd = Typed.line(plannedEnd);
        orderNumber = Typed.line(orderNumber);
        orderDate = Typed.line(orderDate);
        agreementNumber = Typed.line(agreementNumber);
        agreementDate = Typed.line(agreementDate);
        confirmed = Typed.line(confirmed);
    }

    static GroupForm blank(long schoolId, String programme, LocalDate today) {
        return new GroupForm(
                "",
                Long.toString(schoolId),
                "",
                "",
                List.of(),
                "",
                "",
                programme,
                Dates.compact(today),
                "",
                "",
                "",
                "",
                "",
                false,
                "");
    }

    static GroupForm of(MentorGroup group) {
        var plan = group.plan();
        var terms = plan.terms();
        return new GroupForm(
                Integer.toString(group.version()),
                Long.toString(group.school().id()),
                plan.title(),
                Long.toString(plan.mentor().id()),
                List.of(),
                Long.toString(plan.form().id()),
                terms.type() == null ? "" : Long.toString(terms.type().id()),
                plan.programme() == null ? "" : Long.toString(plan.programme().id()),
                Dates.compact(plan.startsOn()),
                day(plan.plannedEnd()),
                plan.orderNumber(),
                day(plan.orderDate()),
                terms.agreementNumber(),
                day(terms.agreementDate()),
                terms.paid(),
                "");
    }

    /** The same words on top of a newer version. */
    GroupForm onVersion(String newer) {
        return new GroupForm(
                newer,
                school,
                title,
                mentor,
                mentees,
                form,
                type,
                programme,
                startsOn,
                plannedEnd,
                orderNumber,
                orderDate,
                agreementNumber,
                agreementDate,
                paid,
                confirmed);
    }

    LocalDate firstDay() {
        return Dates.parse(startsOn).orElseThrow();
    }

    @Nullable
    LocalDate lastDay() {
        return Dates.parse(plannedEnd).orElse(null);
    }

    @Nullable
    LocalDate ordered() {
        return Dates.parse(orderDate).orElse(null);
    }

    /** @param chosenType the type that is chosen here; null where none is */
    PairTerms terms(nastavnik.mentoringform.@Nullable TypeOfMentoring chosenType) {
        return new PairTerms(
                chosenType, null, agreementNumber, Dates.parse(agreementDate).orElse(null), paid);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.compact(day);
    }

    static String id(@Nullable String typed) {
        var word = Typed.line(typed);
        return word.matches("\\d{1,18}") ? word : "";
    }
}
