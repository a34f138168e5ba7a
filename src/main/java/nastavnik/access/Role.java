package nastavnik.access;

import java.util.EnumSet;

/** The roles of the portal. An account has exactly one; directors and curators also have schools, a mentor his participant. */
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
    CURATOR,
    /** A mentor with a sign-in of his own: sees his pairs and nothing else of the portal. */
    MENTOR;

    /**
     * @return whether what the role may do is limited to the schools of its account; a mentor's account has none, so that
     *     whatever goes by schools is closed to him
     */
    public boolean worksForSchools() {
        return switch (this) {
            case DIRECTOR, CURATOR, MENTOR -> true;
            case ADMINISTRATOR, COMMITTEE, CONTROLLER, METHODOLOGIST -> false;
        };
    }

    /** @return whether an account of the role has schools */
    public boolean hasSchools() {
        return this == DIRECTOR || this == CURATOR;
    }

    /** @return everybody whose work the portal is: all roles but the mentor */
    public static Role[] staff() {
        return EnumSet.complementOf(EnumSet.of(MENTOR)).toArray(Role[]::new);
    }
}
