package nastavnik.entrance;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the check of a password needs; never kept in a session. */
class Credentials implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SignedIn person;
    private final String password;
    private final boolean blocked;

    Credentials(
            long id,
            String login,
            String fullName,
            String post,
            Role role,
            Set<Long> schoolIds,
            String password,
            boolean blocked) {
        this.person = new SignedIn(id, login, fullName, post, role, schoolIds);
        this.password = password;
        this.blocked = blocked;
    }

    /** @return what a session keeps */
    SignedIn person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + person.role()));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return person.login();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !blocked;
    }
}
