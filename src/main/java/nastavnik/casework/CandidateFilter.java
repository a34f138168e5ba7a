package nastavnik.casework;

import nastavnik.form.Typed;
import nastavnik.practice.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for, as it stands in the address.
 *
 * @param state empty for those without a card, {@code taken} for those with one, {@code all}
 * @param school short name
 */
record CandidateFilter(@Nullable String state, @Nullable String school) {

    CandidateFilter {
        state = "taken".equals(state) || "all".equals(state) ? state : "";
        school = Typed.line(school);
    }

    boolean fits(Candidate line) {
        return ("all".equals(state) || line.taken() == "taken".equals(state))
                && (Typed.line(school).isEmpty() || line.school().equals(school));
    }
}
