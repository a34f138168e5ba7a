package nastavnik.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered; the words are the messages {@code questionnaire.kind.…}. */
public enum QuestionKind {
    /** A mark from 1 to 10. */
    SCALE(1, 10),
    /** Kept as 1 and 0. */
    YES_NO(0, 1),
    /** Words; may be left empty. */
    OPEN(0, -1);

    private final int lowest;
    private final int highest;

    QuestionKind(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    static Optional<QuestionKind> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }

    /** @return whether it is answered by a mark, and must be */
    public boolean marked() {
        return highest >= lowest;
    }

    /** @return whether this mark is one of its answers */
    public boolean takes(int mark) {
        return mark >= lowest && mark <= highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }
}
