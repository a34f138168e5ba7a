package nastavnik.webinar;

import java.util.Arrays;
import java.util.Optional;

/** How far a webinar is; its words are the message {@code webinar.state.<name>}. */
public enum WebinarState {
    /** Placed on a date, seen by the centre, the committee and its school only. */
    PLANNED("idle"),
    /** Everybody reads it. */
    PUBLISHED("new"),
    HELD("good"),
    CANCELLED("bad");

    private final String tone;

    WebinarState(String tone) {
        this.tone = tone;
    }

    /** @return class of its mark, after {@code state-} */
    public String tone() {
        return tone;
    }

    /** @return whether it is still to come or to be noted as held */
    public boolean ahead() {
        return this == PLANNED || this == PUBLISHED;
    }

    /** @param word name of a state as it stands in an address */
    public static Optional<WebinarState> named(String word) {
        return Arrays.stream(values()).filter(each -> each.name().equals(word)).findAny();
    }
}
