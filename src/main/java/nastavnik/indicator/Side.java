package nastavnik.indicator;

/** The role in mentoring. */
public enum Side {
    MENTOR,
    MENTEE
}
