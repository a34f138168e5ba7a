package nastavnik.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;
import nastavnik.form.WebAddress;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.practice.PracticeCard;
import nastavnik.practice.PracticeWords;
import nastavnik.practice.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is typed. What is no choice of a select counts as not chosen.
 *
 * @param version the one the page was opened with; empty for a new card
 * @param school id; of no effect once the card is stored
 * @param form id of the form of mentoring
 */
record PracticeForm(
        String version,
        String school,
        @NotBlank @Size(max = 500) String name,
        String form,
        @Size(max = 200) String kind,
        @Size(max = 1000) String audience,
        @Size(max = 5000) String problem,
        @Size(max = 10000) String description,
        @Size(max = 3000) String resources,
        @Size(max = 5000) String results,
        @Size(max = 500) String authors,
        @Size(max = 500) String contact,
        @Size(max = 1000) @WebAddress String link,
        @Size(max = 200) String term,
        String recognition,
        @Size(max = 500) String contest) {

    PracticeForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "";
        school = id(school);
        name = Typed.line(name);
        form = id(form);
        kind = Typed.line(kind);
        audience = Typed.text(audience);
        problem = Typed.text(problem);
        description = Typed.text(description);
        resources = Typed.text(resources);
        results = Typed.text(results);
        authors = Typed.line(authors);
        contact = Typed.line(contact);
        link = Typed.line(link);
        term = Typed.line(term);
        recognition = Recognition.named(Typed.line(recognition))
                .orElse(Recognition.NONE)
                .name();
        contest = Typed.line(contest);
    }

    static PracticeForm blank(String school) {
        return new PracticeForm("", school, "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    static PracticeForm of(PracticeCard card) {
        var words = card.words();
        var form = words.form();
        return new PracticeForm(
                Integer.toString(card.version()),
                Long.toString(card.schoolId()),
                words.name(),
                form == null ? "" : Long.toString(form.id()),
                words.kind(),
                words.audience(),
                words.problem(),
                words.description(),
                words.resources(),
                words.results(),
                words.authors(),
                words.contact(),
                words.link(),
                words.term(),
                words.recognition().name(),
                words.contest());
    }

    /** The same words on top of a newer version. */
    PracticeForm onVersion(String newer) {
        return new PracticeForm(
                newer,
                school,
                name,
                form,
                kind,
                audience,
                problem,
                description,
                resources,
                results,
                authors,
                contact,
                link,
                term,
                recognition,
                contest);
    }

    /** @param chosen the form of mentoring behind the id; null where none is chosen */
    PracticeWords words(@Nullable FormOfMentoring chosen) {
        return new PracticeWords(
                name,
                chosen,
                kind,
                audience,
                problem,
                description,
                resources,
                results,
                authors,
                contact,
                link,
                term,
                Recognition.valueOf(recognition),
                contest);
    }

    /** @return 0 where none is chosen */
    long schoolId() {
        return school.isEmpty() ? 0 : Long.parseLong(school);
    }

    private static String id(@Nullable String typed) {
        return Typed.line(typed).matches("\\d{1,18}") ? Typed.line(typed) : "";
    }
}
