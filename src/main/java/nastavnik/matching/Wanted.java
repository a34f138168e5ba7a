package nastavnik.matching;

import java.util.Map;
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

    /** Of whom no request is kept. */
    static Wanted nothing() {
        return new Wanted(Map.of(), null, "", null, new Week(0), null);
    }

    static Wanted of(RequestCard card) {
        var themes = new java.util.LinkedHashMap<Long, String>();
        card.themes().forEach(theme -> themes.put(theme.id(), theme.name()));
        DictionaryEntry form = card.form();
        return new Wanted(
                themes,
                form == null ? null : form.id(),
                form == null ? "" : form.name(),
                card.grade(),
                card.week(),
                card.hours());
    }
}
