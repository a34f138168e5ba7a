package nastavnik.mentorsignin;

import nastavnik.account.MentorAccounts;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's sign-in as the school's page shows it.
 *
 * @param id of the participant
 * @param name that may be shown
 * @param given on which day; empty where there is none
 * @param account null where there is none
 * @param eligible whether one may be given: a mentor whose consents are in force
 */
record SignInView(long id, String name, String given, MentorAccounts.@Nullable State account, boolean eligible) {

    /** @return whether the invitation is still to be accepted */
    public boolean waiting() {
        return account != null && ("INVITED".equals(account.state()) || "EXPIRED".equals(account.state()));
    }
}
