package nastavnik.performer;

/** What sort of performer an entry of the dictionary is; the words are the messages {@code performer.kind.…}. */
public enum BodyKind {
    /** The committee itself: one entry, named by the committee's card too. */
    COMMITTEE,
    /** Its methodological centre: one entry, named by the card too. */
    CENTRE,
    /** The region's centre: one entry, named by the card too; owes nothing in this portal. */
    REGIONAL_CENTRE,
    /** A department of the committee: what it owes the committee reports. */
    DEPARTMENT,
    /** All organisations of the register of a type, with a flag, or simply all. */
    GROUP,
    /** Somebody known who does not work in this portal. */
    OUTSIDE;

    /** @return whether the dictionary always has exactly one such entry */
    public boolean fixed() {
        return this == COMMITTEE || this == CENTRE || this == REGIONAL_CENTRE;
    }

    /** @return whether what it is responsible for is owed in this portal */
    public boolean owes() {
        return this != OUTSIDE && this != REGIONAL_CENTRE;
    }
}
