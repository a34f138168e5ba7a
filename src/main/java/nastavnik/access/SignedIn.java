package nastavnik.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person behind a request, as kept in the session. A copy of the account at the moment of signing in: whoever
 * changes an account's role, schools or state ends its sessions.
 *
 * @param accountId the account's id
 * @param login what was typed to sign in
 * @param fullName surname, name, patronymic
 * @param post what the person is, as shown under the name («директор, СОШ № 14»)
 * @param role the one role
 * @param schoolIds the schools of a director or curator; empty for every other role
 */
public record SignedIn(long accountId, String login, String fullName, String post, Role role, Set<Long> schoolIds)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public SignedIn {
        schoolIds = role.hasSchools() || !role.worksForSchools() ? Set.copyOf(schoolIds) : Set.of();
    }

    /** Sessions are indexed by this name, so that all sessions of an account can be found and ended. */
    @Override
    public String getName() {
        return Long.toString(accountId);
    }

    /** @return whether the person's role is one of these */
    public boolean is(Role... roles) {
        for (Role each : roles) {
            if (each == role) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the person may see things of this school: every school for the city's roles, own ones for a school's */
    public boolean sees(long schoolId) {
        return !role.worksForSchools() || schoolIds.contains(schoolId);
    }

    /**
     * @param id as it stands in an address, perhaps with zeros before it
     * @return the own school of this id; all own ones where it names none, for an odd one in an address leads to no other's
     */
    public Set<Long> schoolIds(@Nullable String id) {
        var asked = id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
        return schoolIds.stream()
                .filter(each -> each == asked)
                .findAny()
                .map(Set::of)
                .orElse(schoolIds);
    }

    /** @return whether the person works for this very school, as its director or curator */
    public boolean worksFor(long schoolId) {
        return role.worksForSchools() && schoolIds.contains(schoolId);
    }
}
