package nastavnik.assessment;

import jakarta.validation.constraints.NotBlank;
import nastavnik.form.Typed;
import nastavnik.programme.Programmes.Scope;

/**
 * An assessment as it is begun.
 *
 * @param school id of the school
 * @param parameterSet id of the set of parameters
 * @param scope {@code year-2026} for all pairs of a school year, {@code programme-57} for those of a programme
 */
record AssessmentForm(
        @NotBlank String school,
        @NotBlank String parameterSet,
        @NotBlank String scope) {

    AssessmentForm {
        school = id(school);
        parameterSet = id(parameterSet);
        scope = Scope.written(scope);
    }

    private static String id(String typed) {
        return Typed.line(typed).matches("\\d{1,18}") ? Typed.line(typed) : "";
    }
}
