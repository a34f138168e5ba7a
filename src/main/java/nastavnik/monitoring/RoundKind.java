package nastavnik.monitoring;

/** What a round is for; the words are the messages {@code monitoring.kind.…}. */
public enum RoundKind {
    /** May and December: the schools answer. */
    MONITORING,
    /** January and July: the centre looks at each school's site and fills in the checklist itself. */
    SITE_CHECK,
    /** Any day: data at the committee's request. */
    REQUEST;

    /** @return whether the schools fill in the form themselves */
    public boolean bySchools() {
        return this != SITE_CHECK;
    }
}
