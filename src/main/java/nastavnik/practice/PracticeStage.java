package nastavnik.practice;

import java.util.Arrays;
import java.util.Optional;

/** How far a card is on its way; its words are the message {@code practice.stage.<name>}. */
public enum PracticeStage {
    /** Made of a report's line or by the school itself; the school writes it. */
    PROPOSED("new"),
    /** At the experts, who each give a mark. */
    EXPERTISE("new"),
    /** Back at the school, with a remark. */
    RETURNED("warn"),
    /** In the municipal register: everybody who signs in sees it. */
    REGISTERED("good"),
    /** Sent to the regional centre. */
    SENT("good"),
    /** Published in the region. */
    PUBLISHED("good"),
    DECLINED("bad"),
    /** Out of use, or merged into another card. */
    ARCHIVED("idle");

    private final String tone;

    PracticeStage(String tone) {
        this.tone = tone;
    }

    /** @return ending of the style class {@code state-…} */
    public String tone() {
        return tone;
    }

    /** @return whether a card of this stage stands in the municipal register */
    public boolean inRegister() {
        return this == REGISTERED || this == SENT || this == PUBLISHED;
    }

    /** @return whether the school may change its words */
    public boolean schoolWrites() {
        return this == PROPOSED || this == RETURNED;
    }

    /** @return whether anybody may still change its words */
    public boolean alive() {
        return this != DECLINED && this != ARCHIVED;
    }

    /** @return whether a card comes to this stage from that one; merging, which archives any card, is no such step */
    public boolean follows(PracticeStage before) {
        return switch (this) {
            case PROPOSED -> before == RETURNED;
            case EXPERTISE -> before == PROPOSED;
            case RETURNED -> before == PROPOSED || before == EXPERTISE;
            case REGISTERED -> before == EXPERTISE;
            case SENT -> before == REGISTERED;
            case PUBLISHED -> before == SENT;
            // by the city's experts or by the region
            case DECLINED -> before.schoolWrites() || before == EXPERTISE || before == SENT;
            case ARCHIVED -> before.inRegister();
        };
    }

    /** @param word name of a stage as it stands in an address */
    public static Optional<PracticeStage> named(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(word))
                .findAny();
    }
}
