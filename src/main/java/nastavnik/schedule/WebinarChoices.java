package nastavnik.schedule;

import java.util.List;
import java.util.Map;
import nastavnik.form.Choice;

/**
 * What the form of a webinar offers to choose from.
 *
 * @param school short name where the school is settled, because it is its topic
 * @param dates what that school has written about them
 */
record WebinarChoices(
        String school,
        String dates,
        List<Choice> schools,
        List<Choice> halves,
        List<Choice> formats,
        List<Choice> forms,
        List<String> organisers,
        List<Choice> agreed) {

    /** @return the words of the choice behind a field and its value; the value itself for other fields */
    String words(String field, Object value) {
        return Map.of("form", forms, "half", halves, "format", formats, "school", schools, "agreed", agreed)
                .getOrDefault(field, List.of())
                .stream()
                .filter(choice -> choice.value().equals(value.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }
}
