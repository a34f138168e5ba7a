package nastavnik.profile;

import java.time.LocalDate;
import java.util.List;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.ThemeOfMentoring;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor can give.
 *
 * @param gradeFrom lowest wished year of study; null where it does not matter, together with the highest
 * @param hours a month; null where not said
 * @param course the mentors' training; empty where there was none
 * @param employer the organisation in which a mentor from outside the school works; empty for the school's own people
 * @param interviewedOn day of the interview before the mentor was taken; null where there was none
 */
public record MentorCard(
        String competences,
        String achievements,
        String interests,
        List<ThemeOfMentoring> themes,
        List<FormOfMentoring> forms,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        Week week,
        @Nullable Integer hours,
        String course,
        @Nullable Integer courseHours,
        String certificate,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate interviewedOn,
        String employer) {

    public MentorCard {
        themes = List.copyOf(themes);
        forms = List.copyOf(forms);
    }
}
