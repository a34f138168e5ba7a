package nastavnik.practice;

import java.util.ArrayList;
import java.util.List;
import nastavnik.mentoringform.FormOfMentoring;
import org.jspecify.annotations.Nullable;

/**
 * What a card says; all text may be empty but the name.
 *
 * @param form of mentoring; null where none is chosen
 * @param kind of mentoring in words («традиционное», «ситуационное»)
 * @param audience target group
 * @param problem what the practice answers, or aims at
 * @param resources what it needs
 * @param authors who made it up; personal data, see {@link Consent#names}
 * @param contact how to reach them; personal data too
 * @param link to the page that tells about it
 * @param term when it was or is carried out, in words
 * @param contest which contest has recognised it
 */
public record PracticeWords(
        String name,
        @Nullable FormOfMentoring form,
        String kind,
        String audience,
        String problem,
        String description,
        String resources,
        String results,
        String authors,
        String contact,
        String link,
        String term,
        Recognition recognition,
        String contest) {

    /** A card of which only this is known. */
    public static PracticeWords of(String name, String link, String term) {
        return new PracticeWords(name, null, "", "", "", "", "", "", "", "", link, term, Recognition.NONE, "");
    }

    /** @return names of the fields without which experts cannot judge; their words are {@code casework.field.<name>} */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (form == null) {
            missing.add("form");
        }
        require(audience, "audience", missing);
        require(problem, "problem", missing);
        require(description, "description", missing);
        require(results, "results", missing);
        return missing;
    }

    private static void require(String text, String field, List<String> missing) {
        if (text.isBlank()) {
            missing.add(field);
        }
    }
}
