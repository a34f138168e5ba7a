package nastavnik.matching;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A preference as it is typed. What is no choice counts as not chosen.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param first id of the participant in the first place
 */
record PreferenceForm(
        String version, @NotBlank @CalendarDate String metOn, String first, String second, String third) {

    PreferenceForm {
        version = Typed.line(version);
        metOn = Typed.line(metOn);
        first = id(first);
        second = id(second);
        third = id(third);
    }

    static PreferenceForm of(Preference preference) {
        var wished = preference.wished();
        return new PreferenceForm(
                Integer.toString(preference.version()),
                Dates.compact(preference.metOn()),
                at(wished, 0),
                at(wished, 1),
                at(wished, 2));
    }

    private static String at(List<Long> wished, int place) {
        return place < wished.size() ? Long.toString(wished.get(place)) : "";
    }

    /** The same words on top of a newer version. */
    PreferenceForm onVersion(String newer) {
        return new PreferenceForm(newer, metOn, first, second, third);
    }

    /** @return the ids that are chosen, the first place first */
    List<Long> wished() {
        return Stream.of(first, second, third)
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private static String id(@Nullable String typed) {
        return Typed.line(typed).matches("\\d{1,18}") ? Typed.line(typed) : "";
    }
}
