package nastavnik.citymentoring;

import nastavnik.calendar.SchoolYear;
import nastavnik.citymentoring.Monitoring.OfSchool;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which schools are compared, as it stands in the address.
 *
 * @param year a school year; empty for the present one
 * @param type name of a kind of organisation; empty for all
 * @param district empty for all
 * @param without «yes» for schools without pairs alone
 */
record MonitoringFilter(
        @Nullable String year,
        @Nullable String type,
        @Nullable String district,
        @Nullable String without) {

    MonitoringFilter {
        year = SchoolYear.parse(Typed.line(year)).map(SchoolYear::toString).orElse("");
        type = Typed.line(type);
        district = Typed.line(district);
        without = "yes".equals(without) ? "yes" : "";
    }

    SchoolYear schoolYear(SchoolYear present) {
        return SchoolYear.parse(String.valueOf(year)).orElse(present);
    }

    boolean fits(OfSchool school) {
        return ("".equals(type) || school.type().equals(type))
                && ("".equals(district) || school.district().equals(district))
                && ("".equals(without) || school.pairs() + school.groups() == 0);
    }

    public boolean narrows() {
        return !(String.valueOf(type) + district + without).isEmpty();
    }
}
