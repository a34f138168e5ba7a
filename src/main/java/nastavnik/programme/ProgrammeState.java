package nastavnik.programme;

import java.util.Arrays;
import java.util.Optional;

/** How a programme stands; the words are the messages {@code programme.state.…}. */
public enum ProgrammeState {
    DRAFT("new"),
    RUNNING("good"),
    FINISHED("idle"),
    CANCELLED("bad");

    private final String tone;

    ProgrammeState(String tone) {
        this.tone = tone;
    }

    /** @return the style of its badge */
    public String tone() {
        return tone;
    }

    /** @return whether it can still be changed */
    public boolean open() {
        return this == DRAFT || this == RUNNING;
    }

    static Optional<ProgrammeState> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
