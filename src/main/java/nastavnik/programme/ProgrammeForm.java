package nastavnik.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoringform.DictionaryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is typed. What is no choice counts as not chosen.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param school id of the school; of no effect once the programme is stored
 * @param year the school year («2026/2027»); of no effect once the programme is stored
 * @param forms ids of forms of mentoring
 * @param types ids of types of mentoring
 */
record ProgrammeForm(
        String version,
        @NotBlank String school,
        @NotBlank String year,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 50) String orderNumber,
        @CalendarDate String orderDate,
        @NotBlank @Size(max = 200) String curator,
        @Size(max = 4000) String goals,
        @NotBlank @CalendarDate String startsOn,
        @NotBlank @CalendarDate String endsOn,
        List<String> forms,
        List<String> types) {

    ProgrammeForm {
        version = Typed.line(version);
        school = Typed.line(school).matches("\\d{1,18}") ? Typed.line(school) : "";
        year = SchoolYear.parse(Typed.line(year)).map(SchoolYear::toString).orElse("");
        title = Typed.line(title);
        orderNumber = Typed.line(orderNumber);
        orderDate = Typed.line(orderDate);
        curator = Typed.line(curator);
        goals = goals == null ? "" : goals.strip();
        startsOn = Typed.line(startsOn);
        endsOn = Typed.line(endsOn);
        forms = ids(forms);
        types = ids(types);
    }

    static ProgrammeForm blank(String school, String curator, SchoolYear year) {
        var lessons = year.lessons();
        return new ProgrammeForm(
                "",
                school,
                year.toString(),
                "",
                "",
                "",
                curator,
                "",
                Dates.compact(lessons.start()),
                Dates.compact(lessons.to()),
                List.of(),
                List.of());
    }

    static ProgrammeForm of(Programme programme) {
        var card = programme.card();
        return new ProgrammeForm(
                Integer.toString(programme.version()),
                Long.toString(programme.school().id()),
                programme.year().toString(),
                card.title(),
                card.orderNumber(),
                compact(card.orderDate()),
                card.curator(),
                card.goals(),
                Dates.compact(card.startsOn()),
                Dates.compact(card.endsOn()),
                idsOf(card.forms()),
                idsOf(card.types()));
    }

    /** The same words on top of a newer version. */
    ProgrammeForm onVersion(String newer) {
        return new ProgrammeForm(
                newer, school, year, title, orderNumber, orderDate, curator, goals, startsOn, endsOn, forms, types);
    }

    private static List<String> idsOf(List<? extends DictionaryEntry> entries) {
        return entries.stream().map(entry -> Long.toString(entry.id())).toList();
    }

    private static List<String> ids(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .distinct()
                        .toList();
    }

    private static String compact(@Nullable LocalDate date) {
        return date == null ? "" : Dates.compact(date);
    }
}
