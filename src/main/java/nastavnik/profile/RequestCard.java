package nastavnik.profile;

import java.util.List;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.ThemeOfMentoring;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee asks for.
 *
 * @param interests what a shared interest with a mentor can be found by; may be empty
 * @param form the wished one; null for any
 * @param schoolClass class or group («7Б»); empty for grown-ups
 * @param hours a month; null where not said
 */
public record RequestCard(
        String request,
        String interests,
        List<ThemeOfMentoring> themes,
        @Nullable FormOfMentoring form,
        String schoolClass,
        Week week,
        @Nullable Integer hours) {

    public RequestCard {
        themes = List.copyOf(themes);
    }

    /** @return the year of study that the class's name begins with; null where it says none */
    public @Nullable Integer grade() {
        return Grades.of(schoolClass);
    }
}
