package nastavnik.programme;

/** How far a stage is; the words are the messages {@code programme.stageState.…}. */
enum StageState {
    NOT_BEGUN("idle"),
    GOING("new"),
    DONE("good");

    private final String tone;

    StageState(String tone) {
        this.tone = tone;
    }

    /** @return the style of its badge */
    public String tone() {
        return tone;
    }
}
