package nastavnik.schoolplan;

import jakarta.validation.constraints.NotBlank;
import nastavnik.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * From what a school begins its roadmap, as it was chosen.
 *
 * @param school id of the school
 * @param source {@code municipal} or {@code template}
 * @param year the first year of the school year
 * @param municipal id of the municipality's roadmap in force that is meant; blank for the one with the latest order
 */
record FoundingForm(
        @NotBlank String school,
        @NotBlank String source,
        @NotBlank String year,
        String municipal) {

    static final String MUNICIPAL = "municipal";
    static final String TEMPLATE = "template";

    FoundingForm {
        school = text(school);
        source = text(source);
        year = text(year);
        municipal = text(municipal);
    }

    /** @return the id; an odd one is nobody's */
    long schoolId() {
        return school.matches("\\d{1,18}") ? Long.parseLong(school) : 0;
    }

    /** @return the id; an odd one is of no roadmap in force */
    @Nullable
    Long municipalId() {
        return municipal.isEmpty() ? null : municipal.matches("\\d{1,18}") ? Long.valueOf(municipal) : Long.valueOf(0);
    }

    boolean fromMunicipal() {
        return source.equals(MUNICIPAL);
    }

    boolean sensible() {
        return (fromMunicipal() || source.equals(TEMPLATE)) && year.matches("20\\d{2}");
    }

    /** To be asked only where it is sensible. */
    SchoolYear schoolYear() {
        return new SchoolYear(Integer.parseInt(year));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
