package nastavnik.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the accounts for the other rooms. Whose account the asking person may see, the caller has to check. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final EntityManager entities;
    private final PasswordEncoder passwords;
    private final Journal journal;
    private final Clock clock;
    private final JdbcClient jdbc;

    Accounts(
            AccountRepository accounts,
            EntityManager entities,
            PasswordEncoder passwords,
            Journal journal,
            Clock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.entities = entities;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @return the account to point at, or empty */
    public Optional<Account> find(long id) {
        return accounts.findById(id);
    }

    /** @return the account that signs in as this, whatever the case of letters, or empty */
    public Optional<Account> find(String login) {
        return accounts.findByLogin(login.strip());
    }

    /** @return whoever may enter with this account now, as if he had just signed in; empty where it is blocked or was never used */
    public Optional<SignedIn> admitted(long id) {
        return accounts.findById(id).filter(Account::admitted).map(Account::person);
    }

    /** @return those who work for the school in this role and are not blocked, in Russian order of names */
    public List<AccountEntry> of(long schoolId, Role role) {
        return accounts.ofSchool(schoolId, role);
    }

    /** @return everybody of this role who is not blocked, in Russian order of names */
    public List<AccountEntry> of(Role role) {
        return accounts.ofRole(role);
    }

    /** @return where letters to the person go; empty where there is no address */
    public String address(long id) {
        return accounts.findById(id).map(Account::email).orElse("").strip();
    }

    /** @return everybody who works in the portal and is not blocked, so no mentors; one statement */
    public List<Addressee> everybody() {
        return addressees("", Map.of());
    }

    /** @return who works for a school and is not blocked; one statement */
    public List<Addressee> atSchool(long schoolId) {
        return addressees(
                "and exists (select from account_school o where o.account_id = a.id and o.school_id = :school)",
                Map.of("school", schoolId));
    }

    private List<Addressee> addressees(String which, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select a.id, a.full_name, a.role, a.email,
                            array(select s.school_id from account_school s where s.account_id = a.id) as school_ids
                        from account a where not a.blocked and a.role <> 'MENTOR' WHICH order by a.full_name, a.id
                        """.replace("WHICH", which))
                .params(parameters)
                .query((row, number) -> new Addressee(
                        row.getLong("id"),
                        row.getString("full_name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("email").strip(),
                        Set.of((Long[]) row.getArray("school_ids").getArray())))
                .list();
    }

    /**
     * Gives people accounts with a password that works at once, as the demonstration and tests need it; people of the city
     * are invited instead and choose their own. The password is encoded once, because encoding is slow on purpose.
     *
     * @param password the one password of all of them
     * @return the accounts, in the order of the people
     * @throws IllegalArgumentException where role and schools do not fit each other
     * @throws org.springframework.dao.DataIntegrityViolationException where a login is taken or a school does not exist;
     *     then nobody is enrolled
     */
    @Transactional
    public List<Account> enrol(Collection<Enrolment> people, String password) {
        var encoded = String.valueOf(passwords.encode(password));
        var enrolled = people.stream().map(person -> enrolled(person, encoded)).toList();
        accounts.flush();
        return enrolled;
    }

    private Account enrolled(Enrolment person, String encoded) {
        var schools = person.schoolIds().stream()
                .map(id -> entities.getReference(School.class, id))
                .collect(Collectors.toSet());
        var account = new Account(
                person.login(),
                person.email(),
                person.fullName(),
                person.post(),
                person.role(),
                schools,
                clock.instant());
        account.acceptPassword(encoded);
        accounts.save(account);
        journal.write("account.enrolled", "Account", account.id(), null, person.login());
        return account;
    }
}
