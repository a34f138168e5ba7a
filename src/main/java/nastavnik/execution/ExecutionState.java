package nastavnik.execution;

/** What the committee has said about a due date; that it is late is computed, never stored. */
public enum ExecutionState {
    OPEN,
    IN_PROGRESS,
    DONE
}
