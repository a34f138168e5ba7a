package nastavnik.accountlist;

/**
 * An account in the list.
 *
 * @param role message key of the role's words
 * @param schools short names of its schools; empty for the city's roles
 * @param state message key of the state's words
 * @param tone tone of the state's mark
 * @param lastSignedIn when it was last signed in, formatted; empty where never
 */
record AccountRow(
        long id,
        String fullName,
        String post,
        String login,
        String role,
        String schools,
        String state,
        String tone,
        String lastSignedIn) {}
