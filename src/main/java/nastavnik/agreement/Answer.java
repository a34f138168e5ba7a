package nastavnik.agreement;

/** What the committee has said to a roadmap put before it. */
public enum Answer {
    WAITING,
    RETURNED,
    AGREED
}
