package nastavnik.programme;

import nastavnik.calendar.SchoolYear;
import nastavnik.form.Typed;
import nastavnik.school.SchoolEntry;
import org.jspecify.annotations.Nullable;

/**
 * Which schools the city looks for, as it stands in the address. Odd values count as empty.
 *
 * @param year a school year; empty for the present one
 * @param district empty for any
 * @param state name of a {@link ProgrammeState}, {@code none} for schools without a programme, or empty
 * @param stage number of the stage a school has come to, or empty
 */
record CityProgrammeFilter(
        @Nullable String year,
        @Nullable String district,
        @Nullable String state,
        @Nullable String stage) {

    static final String NONE = "none";

    CityProgrammeFilter {
        year = SchoolYear.parse(Typed.line(year)).map(SchoolYear::toString).orElse("");
        district = Typed.line(district);
        state = NONE.equals(state) || ProgrammeState.named(Typed.line(state)).isPresent() ? state : "";
        stage = Typed.line(stage).matches("[1-7]") ? Typed.line(stage) : "";
    }

    SchoolYear schoolYear(SchoolYear present) {
        return SchoolYear.parse(String.valueOf(year)).orElse(present);
    }

    boolean fits(SchoolEntry school) {
        return "".equals(district) || school.district().equals(district);
    }

    boolean fits(ProgrammeIndex.@Nullable Foremost programme) {
        if (programme == null) {
            return ("".equals(state) || NONE.equals(state)) && "".equals(stage);
        }
        return ("".equals(state) || programme.state().name().equals(state))
                && ("".equals(stage) || Integer.toString(programme.stage()).equals(stage));
    }

    public boolean narrows() {
        return !(district + state + stage).isEmpty();
    }
}
