package nastavnik.monitoring;

/** How far one school's answer is; the words are the messages {@code monitoring.answer.…}. */
public enum AnswerState {
    NOT_BEGUN("idle"),
    DRAFT("idle"),
    SENT("new"),
    RETURNED("warn"),
    ACCEPTED("good");

    private final String tone;

    AnswerState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    /** @return whether the school still has to do something */
    public boolean toDo() {
        return this == NOT_BEGUN || this == DRAFT || this == RETURNED;
    }
}
