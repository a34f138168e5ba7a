package nastavnik.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.figure.ForgottenFigures;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** Someone who may enter the portal: one role, and schools where the role works for schools. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String login;

    private String email;

    private String fullName;

    private String post;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** Encoded; null until the invitation is accepted. */
    private @Nullable String password;

    private boolean blocked;

    private Instant createdAt;

    private @Nullable Instant lastSignedInAt;

    @ManyToMany
    @JoinTable(
            name = "account_school",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "school_id"))
    private Set<School> schools = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    /**
     * @throws IllegalArgumentException where a role that has schools gets none, or another role has some
     */
    Account(String login, String email, String fullName, String post, Role role, Set<School> schools, Instant now) {
        this.createdAt = now;
        take(login, email, fullName, post, role, schools);
    }

    /** Takes over what the administrator wrote; the role and the schools always fit each other. */
    void revise(
            String newLogin,
            String newEmail,
            String newFullName,
            String newPost,
            Role newRole,
            Set<School> newSchools) {
        take(newLogin, newEmail, newFullName, newPost, newRole, newSchools);
    }

    private void take(
            String newLogin,
            String newEmail,
            String newFullName,
            String newPost,
            Role newRole,
            Set<School> newSchools) {
        if (newRole.hasSchools() == newSchools.isEmpty()) {
            throw new IllegalArgumentException(newRole + " with " + newSchools.size() + " schools");
        }
        this.login = newLogin;
        this.email = newEmail;
        this.fullName = newFullName;
        this.post = newPost;
        this.role = newRole;
        this.schools.retainAll(newSchools);
        this.schools.addAll(newSchools);
    }

    /**
     * The committee keeps all accounts but those of administrators, and makes nobody an administrator. Those of mentors are
     * kept by their schools, see {@link MentorAccounts}: the city reads no names of participants.
     */
    static boolean keptBy(Role keeper, Role kept) {
        return switch (keeper) {
            case ADMINISTRATOR -> kept != Role.MENTOR;
            case COMMITTEE -> kept != Role.ADMINISTRATOR && kept != Role.MENTOR;
            case CONTROLLER, METHODOLOGIST, DIRECTOR, CURATOR, MENTOR -> false;
        };
    }

    /** @throws IllegalStateException where the account is blocked: a link made earlier must not let it in again */
    void acceptPassword(String encoded) {
        if (blocked) {
            throw new IllegalStateException("Account " + id + " is blocked");
        }
        this.password = encoded;
    }

    void block() {
        this.blocked = true;
    }

    void unblock() {
        this.blocked = false;
    }

    /** Forgets whose it was, for good: nobody can sign in with it, and the login is free for another. */
    void close(String name) {
        this.blocked = true;
        this.password = null;
        this.login = "closed-" + id();
        this.email = "";
        this.fullName = name;
    }

    /** Another address for letters, which is the login too. */
    void readdress(String address) {
        this.login = address;
        this.email = address;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public String fullName() {
        return fullName;
    }

    int version() {
        return version;
    }

    String login() {
        return login;
    }

    String email() {
        return email;
    }

    String post() {
        return post;
    }

    Role role() {
        return role;
    }

    boolean blocked() {
        return blocked;
    }

    /** @return whether its person may sign in: it has a password and is not blocked */
    boolean admitted() {
        return !blocked && password != null;
    }

    SignedIn person() {
        return new SignedIn(id(), login, fullName, post, role, schoolIds());
    }

    @Nullable
    String password() {
        return password;
    }

    /** @return whether the invitation is still to be accepted */
    boolean invited() {
        return password == null;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastSignedInAt() {
        return lastSignedInAt;
    }

    Set<Long> schoolIds() {
        return schools.stream().map(School::id).collect(Collectors.toUnmodifiableSet());
    }

    /** @return what the session keeps of the account */
    SignedIn signedIn() {
        return new SignedIn(id(), login, fullName, post, role, schoolIds());
    }
}
