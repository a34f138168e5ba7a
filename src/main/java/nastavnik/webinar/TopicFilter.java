package nastavnik.webinar;

import nastavnik.calendar.Quarter;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which topics are asked for, as it stands in the address.
 *
 * @param quarter of the report; empty for all
 * @param state empty for those that wait, {@code placed}, {@code aside} or {@code all}
 * @param school id; empty for all
 */
public record TopicFilter(
        @Nullable String quarter,
        @Nullable String state,
        @Nullable String school) {

    public TopicFilter {
        quarter = Quarter.parse(Typed.line(quarter)).map(Quarter::toString).orElse("");
        state = Typed.line(state).matches("placed|aside|all") ? Typed.line(state) : "";
        school = Typed.line(school).matches("\\d{1,18}") ? Typed.line(school) : "";
    }

    public boolean narrows() {
        return !(Typed.line(quarter) + Typed.line(state) + Typed.line(school)).isEmpty();
    }
}
