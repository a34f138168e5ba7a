package nastavnik.matching;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nastavnik.calendar.SchoolYear;
import nastavnik.mentoringform.DictionaryEntry;
import nastavnik.profile.RequestCard;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee looks for.
 *
 * @param themes names by id
 * @param formId null for any form
 * @param grade year of study; null where none
 * @param hours a month; null where not said
 */
record Wanted(
        Map<Long, String> themes,
        @Nullable Long formId,
        String form,
        @Nullable Integer grade,
        Week week,
        @Nullable Integer hours) {

    private static final int BEFORE_SCHOOL = 6;
    private static final int LAST = 11;

    /** Of whom no request is kept. */
    static Wanted nothing() {
        return new Wanted(Map.of(), null, "", null, new Week(0), null);
    }

    /**
     * @param pupilBorn birth date of a pupil: where the request names no class, it tells in which a child of that age usually
     *     is; null where it is not known, or the mentee is no pupil
     */
    static Wanted of(RequestCard card, @Nullable LocalDate pupilBorn, LocalDate today) {
        var themes = new java.util.LinkedHashMap<Long, String>();
        card.themes().forEach(theme -> themes.put(theme.id(), theme.name()));
        DictionaryEntry form = card.form();
        return new Wanted(
                themes,
                form == null ? null : form.id(),
                form == null ? "" : form.name(),
                card.grade() == null && pupilBorn != null ? gradeByAge(pupilBorn, today) : card.grade(),
                card.week(),
                card.hours());
    }

    /** Who is seven on the first day of the school year goes to the first class. */
    private static @Nullable Integer gradeByAge(LocalDate born, LocalDate today) {
        var grade = Period.between(born, SchoolYear.of(today).from()).getYears() - BEFORE_SCHOOL;
        return grade >= 1 && grade <= LAST ? grade : null;
    }
}
