package nastavnik.personalplan;

import java.util.Arrays;
import java.util.Optional;

/** The sections of the form, in its order; the words are the messages {@code personalplan.section.…}. */
public enum PlanSection {
    DIFFICULTIES,
    ENTERING,
    DIRECTIONS;

    static Optional<PlanSection> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
