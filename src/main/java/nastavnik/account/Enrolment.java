package nastavnik.account;

import java.util.Set;
import nastavnik.access.Role;

/**
 * Someone to be given an account.
 *
 * @param login what is typed to sign in; unique whatever its case, not blank
 * @param email where letters go; empty where there is none
 * @param fullName surname, name, patronymic
 * @param post what the person is: «директор», «заместитель директора»; may be empty
 * @param role the one role
 * @param schoolIds schools of a director or curator, at least one; empty for every other role
 */
public record Enrolment(String login, String email, String fullName, String post, Role role, Set<Long> schoolIds) {

    public Enrolment {
        schoolIds = Set.copyOf(schoolIds);
    }
}
