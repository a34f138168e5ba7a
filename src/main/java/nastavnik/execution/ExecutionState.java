package nastavnik.execution;

/** What the performer has said about a task; that it is late, or was done late, is computed, never stored. */
public enum ExecutionState {
    OPEN,
    IN_PROGRESS,
    DONE,
    PARTLY,
    NOT_DONE,
    /** The committee has set another day. */
    MOVED,
    NOT_APPLICABLE;

    /** @return whether it is an answer the committee looks at, not a word on the way */
    public boolean answers() {
        return this == DONE || this == PARTLY || this == NOT_DONE || this == NOT_APPLICABLE;
    }

    /** @return whether the work is still owed after the committee has accepted the answer */
    public boolean leavesOwed() {
        return this == PARTLY || this == NOT_DONE;
    }

    /** @return whether one has to say why */
    public boolean needsReason() {
        return this == PARTLY || this == NOT_DONE || this == NOT_APPLICABLE || this == MOVED;
    }
}
