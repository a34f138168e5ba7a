package nastavnik.form;

import java.util.List;

/**
 * Choices of a select that belong together.
 *
 * @param label what they stand under; empty where they stand under nothing
 */
public record ChoiceGroup(String label, List<Choice> choices) {

    public ChoiceGroup {
        choices = List.copyOf(choices);
    }
}
