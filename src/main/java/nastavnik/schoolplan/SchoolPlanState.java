package nastavnik.schoolplan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a school is with its newest roadmap; the words are the messages {@code schoolplan.state.<name>}. */
public enum SchoolPlanState {
    NOT_BEGUN("idle"),
    DRAFT("new"),
    SENT("warn"),
    RETURNED("bad"),
    AGREED("new"),
    IN_FORCE("good"),
    /** Its period is over and no other one is begun. */
    ENDED("idle");

    private final String tone;

    SchoolPlanState(String tone) {
        this.tone = tone;
    }

    /** @return ending of the style class {@code state-…} */
    public String tone() {
        return tone;
    }

    /** @return key of its words */
    public String key() {
        return "schoolplan.state." + name();
    }

    /** @return how an address names it */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether a school in this state may begin another roadmap */
    public boolean mayBegin() {
        return this == NOT_BEGUN || this == IN_FORCE || this == ENDED;
    }

    static Optional<SchoolPlanState> named(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
