package nastavnik.pairing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.form.Choice;

/** What the form of a pair offers to choose from; also what a pair has already, should nobody else get it any more. */
record PairChoices(
        String school,
        List<Choice> mentors,
        List<Choice> mentees,
        List<Choice> forms,
        List<Choice> programmes,
        List<Choice> types,
        List<Choice> roles) {

    /** @return the words of the choice behind a field and its value; the value itself for other fields */
    String words(String field, Object value) {
        var choices = Map.of(
                        "mentor",
                        mentors,
                        "mentee",
                        mentees,
                        "form",
                        forms,
                        "programme",
                        programmes,
                        "type",
                        types,
                        "roleModel",
                        roles)
                .getOrDefault(field, List.of());
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }

    static List<Choice> with(Stream<Choice> present, List<Choice> offered) {
        return Stream.concat(present, offered.stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Choice::value, choice -> choice, (first, same) -> first, LinkedHashMap::new),
                        byId -> List.copyOf(byId.values())));
    }
}
