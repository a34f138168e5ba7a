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

    /** @return whether it tells of pairs, line by line where there are several */
    public boolean ofPairs() {
        return this == PARTNER || this == FORM || this == ENDED || this == RESULT || this == LINK;
    }
}
