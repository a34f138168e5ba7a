package nastavnik.casework;

import java.util.List;
import java.util.Map;
import nastavnik.form.Choice;

/**
 * What the form of a card offers to choose from.
 *
 * @param schools none where the school is settled
 * @param kinds words to choose from; any other may be typed
 */
record PracticeChoices(
        String school, List<Choice> schools, List<Choice> forms, List<Choice> recognitions, List<String> kinds) {

    /** @return the words of the choice behind a field and its value; the value itself for other fields */
    String words(String field, Object value) {
        return Map.of("form", forms, "recognition", recognitions).getOrDefault(field, List.of()).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }
}
