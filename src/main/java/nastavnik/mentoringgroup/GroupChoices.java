package nastavnik.mentoringgroup;

import java.util.List;
import java.util.Map;
import nastavnik.form.Choice;

/** What the form of a group offers to choose from. */
record GroupChoices(
        String school,
        List<Choice> mentors,
        List<Choice> mentees,
        List<Choice> forms,
        List<Choice> types,
        List<Choice> programmes) {

    /** @return the words of the choice behind a field and its value; the value itself for other fields */
    String words(String field, Object value) {
        return Map.of("type", types, "programme", programmes).getOrDefault(field, List.of()).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }
}
