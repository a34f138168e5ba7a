package nastavnik.reflection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.practice.PracticeWords;
import nastavnik.practice.Recognition;
import org.jspecify.annotations.Nullable;

/** A candidate of the register of practices as it is typed from what a pair has done; nobody is named in it. */
record CaseForm(
        @NotBlank @Size(max = 500) String name,
        @Size(max = 1000) String audience,
        @Size(max = 5000) String problem,
        @NotBlank @Size(max = 10000) String description,
        @NotBlank @Size(max = 5000) String results) {

    CaseForm {
        name = Typed.line(name);
        audience = Typed.text(audience);
        problem = Typed.text(problem);
        description = Typed.text(description);
        results = Typed.text(results);
    }

    /** @param form the pair's form of mentoring */
    PracticeWords words(@Nullable FormOfMentoring form) {
        return new PracticeWords(
                name, form, "", audience, problem, description, "", results, "", "", "", "", Recognition.NONE, "");
    }

    /** @return all that is typed, to be looked through for names */
    String all() {
        return String.join("\n", name, audience, problem, description, results);
    }
}
