package nastavnik.execution;

/** What the committee has said about the performer's answer. */
public enum Decision {
    NONE,
    ACCEPTED,
    RETURNED
}
