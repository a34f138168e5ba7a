package nastavnik.access;

/** The roles of the portal. An account has exactly one; directors and curators also have schools. */
public enum Role {
    /** Accounts, dictionaries, journal; no business sign-off. */
    ADMINISTRATOR,
    /** Head and officers of the committee: roadmaps, schools, the committee's card, accounts. */
    COMMITTEE,
    /** The person of the order's clause «контроль за исполнением»: reads everything, changes nothing. */
    CONTROLLER,
    /** The methodological centre: periods, checking and consolidating quarterly reports. */
    METHODOLOGIST,
    /** Head of a school: submits its reports. */
    DIRECTOR,
    /** The person responsible for mentoring in a school: prepares its reports, keeps its pairs. */
    CURATOR;

    /** @return whether what the role may do is limited to the schools of its account */
    public boolean worksForSchools() {
        return this == DIRECTOR || this == CURATOR;
    }
}
