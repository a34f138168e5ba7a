package nastavnik.peoplebase;

/** A column of a base; its caption is a message of {@link BaseWords}. */
public enum BaseColumn {
    NUMBER,
    NAME,
    CONTACT,
    YEAR,
    REQUEST,
    PLACE,
    COMPETENCES,
    ACHIEVEMENTS,
    INTERESTS,
    GRADES,
    TIME,
    FROM,
    PARTNER,
    FORM,
    PARTNER_PLACE,
    ENDED,
    RESULT,
    LINK,
    MARK;

    /** @return whether it tells of pairs, which stand on consents and an order and are formed on their own page */
    public boolean ofPairs() {
        return this == PARTNER || this == FORM || this == ENDED || this == RESULT;
    }
}
