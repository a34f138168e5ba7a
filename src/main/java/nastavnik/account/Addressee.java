package nastavnik.account;

import java.util.Set;
import nastavnik.access.Role;

/**
 * Somebody who can be told something.
 *
 * @param email empty where there is none
 * @param schoolIds empty for the city's roles
 */
public record Addressee(long accountId, String fullName, Role role, String email, Set<Long> schoolIds) {

    public Addressee {
        schoolIds = Set.copyOf(schoolIds);
    }

    public boolean worksFor(long schoolId) {
        return role.worksForSchools() && schoolIds.contains(schoolId);
    }
}
