package nastavnik.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import nastavnik.mentoringform.DictionaryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's profile as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param themes ids of themes
 * @param forms ids of forms of mentoring
 * @param days names of days of the week
 */
record MentorForm(
        String version,
        @NotBlank @Size(max = 2000) String competences,
        @Size(max = 2000) String achievements,
        @Size(max = 500) String interests,
        List<String> themes,
        List<String> forms,
        @WholeNumber(min = 1, max = Grades.LAST) String gradeFrom,
        @WholeNumber(min = 1, max = Grades.LAST) String gradeTo,
        List<String> days,
        @WholeNumber(min = 1, max = 80) String hours,
        @Size(max = 300) String course,
        @WholeNumber(min = 1, max = 2000) String courseHours,
        @Size(max = 100) String certificate,
        @CalendarDate String trainedOn,
        @CalendarDate String interviewedOn,
        @Size(max = 300) String employer) {

    MentorForm {
        version = Typed.line(version);
        competences = RequestForm.text(competences);
        achievements = RequestForm.text(achievements);
        interests = RequestForm.text(interests);
        themes = RequestForm.list(themes);
        forms = RequestForm.list(forms);
        gradeFrom = Typed.line(gradeFrom);
        gradeTo = Typed.line(gradeTo);
        days = RequestForm.list(days);
        hours = Typed.line(hours);
        course = Typed.line(course);
        courseHours = Typed.line(courseHours);
        certificate = Typed.line(certificate);
        trainedOn = Typed.line(trainedOn);
        interviewedOn = Typed.line(interviewedOn);
        employer = Typed.line(employer);
    }

    static MentorForm blank() {
        return new MentorForm("", "", "", "", List.of(), List.of(), "", "", List.of(), "", "", "", "", "", "", "");
    }

    static MentorForm of(MentorProfile kept) {
        var card = kept.card();
        return new MentorForm(
                Integer.toString(kept.version()),
                card.competences(),
                card.achievements(),
                card.interests(),
                ids(card.themes()),
                ids(card.forms()),
                number(card.gradeFrom()),
                number(card.gradeTo()),
                card.week().names(),
                number(card.hours()),
                card.course(),
                number(card.courseHours()),
                card.certificate(),
                day(card.trainedOn()),
                day(card.interviewedOn()),
                card.employer());
    }

    /** The same words on top of a newer version. */
    MentorForm onVersion(String newer) {
        return new MentorForm(
                newer,
                competences,
                achievements,
                interests,
                themes,
                forms,
                gradeFrom,
                gradeTo,
                days,
                hours,
                course,
                courseHours,
                certificate,
                trainedOn,
                interviewedOn,
                employer);
    }

    private static List<String> ids(List<? extends DictionaryEntry> entries) {
        return entries.stream().map(entry -> Long.toString(entry.id())).toList();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.compact(day);
    }
}
