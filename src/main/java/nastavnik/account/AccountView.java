package nastavnik.account;

import java.util.List;

/**
 * An account's page.
 *
 * @param role message key of the role's words
 * @param schools short names
 * @param email empty where letters cannot be sent
 * @param state message key of the state's words
 * @param tone tone of the state's mark
 * @param createdAt formatted
 * @param lastSignedIn formatted; empty where never
 * @param invited whether the invitation is still to be accepted
 * @param alterable whether the asking person may change it
 * @param self whether it is the asking person's own
 */
record AccountView(
        long id,
        String fullName,
        String post,
        String role,
        List<String> schools,
        String login,
        String email,
        String state,
        String tone,
        String createdAt,
        String lastSignedIn,
        boolean invited,
        boolean blocked,
        boolean alterable,
        boolean self,
        List<Line> history) {

    /** One line of its history; action is a message key. */
    record Line(String at, String actor, String action, String details) {}
}
