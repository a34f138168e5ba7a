package nastavnik.personalplan;

/** How far a plan is; the words are the messages {@code personalplan.state.…}. */
public enum PlanState {
    DRAFT("new"),
    APPROVED("good"),
    FINISHED("idle");

    private final String tone;

    PlanState(String tone) {
        this.tone = tone;
    }

    /** @return the style of its badge */
    public String tone() {
        return tone;
    }
}
