package nastavnik.duplicate;

import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.form.Typed;

/**
 * What of two cards stays, each the number of one of them.
 *
 * @param card whose number, request, profile and wishes stay
 * @param name whose name stays
 * @param birth whose birth date stays
 * @param category whose category stays
 * @param stays whose one of what both have and only one may keep, by the key of the {@link nastavnik.participant.Rival}
 */
record MergeForm(String card, String name, String birth, String category, Map<String, String> stays) {

    private static final String STAYS = "stays-";

    static MergeForm of(Map<String, String> typed) {
        return new MergeForm(
                typed.getOrDefault("card", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("birth", ""),
                typed.getOrDefault("category", ""),
                typed.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(STAYS))
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().substring(STAYS.length()), Map.Entry::getValue)));
    }

    MergeForm {
        card = Typed.line(card);
        name = Typed.line(name);
        birth = Typed.line(birth);
        category = Typed.line(category);
    }
}
