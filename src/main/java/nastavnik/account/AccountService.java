package nastavnik.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.credential.LinkPurpose;
import nastavnik.credential.OneTimeLink;
import nastavnik.credential.OneTimeLinks;
import nastavnik.credential.SecretAddresses;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AccountService {

    static final String SUBJECT = "Account";
    /** Any number no other lock of the database uses. */
    private static final long FIRST = 51_001;

    private final AccountRepository accounts;
    private final Schools schools;
    private final OneTimeLinks links;
    private final SecretAddresses addresses;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            Schools schools,
            OneTimeLinks links,
            SecretAddresses addresses,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.links = links;
        this.addresses = addresses;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException where the login is taken */
    Issued invite(Enrolment person, Role keeper) {
        requireKept(keeper, person.role());
        return enrol(person);
    }

    /** As {@link #invite}, of whom the caller keeps. */
    Issued enrol(Enrolment person) {
        var account = new Account(
                person.login(),
                person.email(),
                person.fullName(),
                person.post(),
                person.role(),
                schools(person.schoolIds()),
                clock.instant());
        accounts.save(account);
        accounts.flush();
        journal.write("account.invited", SUBJECT, account.id(), null, account.login());
        return issued(account, LinkPurpose.INVITATION);
    }

    /**
     * Invites the first administrator, or the same one again, while nobody at all has accepted an invitation. Portals that
     * start at the same moment on one database wait for each other.
     */
    Optional<Issued> inviteFirst(Enrolment person) {
        accounts.lockForFirst(FIRST);
        if (accounts.countAccepted() > 0) {
            return Optional.empty();
        }
        return Optional.of(accounts.findByLogin(person.login())
                .map(account -> issued(account, LinkPurpose.INVITATION))
                .orElseGet(() -> invite(person, Role.ADMINISTRATOR)));
    }

    /** Makes a new link to the invitation; the older one opens nothing from now on. */
    Issued inviteAgain(long id, SignedIn me) {
        var account = kept(id, me);
        if (!account.invited() || account.blocked()) {
            throw new ConflictException("Account " + id + " has no open invitation");
        }
        journal.write("account.invitedAgain", SUBJECT, id, null, "");
        return issued(account, LinkPurpose.INVITATION);
    }

    /** Makes a link by which the person sets a new password. The present one works until then. */
    Issued allowPasswordReset(long id, SignedIn me) {
        var account = kept(id, me);
        if (account.invited() || account.blocked()) {
            throw new ConflictException("Account " + id + " has no password to reset");
        }
        journal.write("account.resetAllowed", SUBJECT, id, null, "");
        return issued(account, LinkPurpose.PASSWORD_RESET);
    }

    /**
     * A link sent before must not let whoever has it into an account that is another one by now.
     *
     * @return whether a link stopped working by it, so that a new one has to be made
     * @throws AccessDeniedException where the person may not keep this account or not give it this role
     * @throws ConflictException where someone has changed the account since this version, or it would change the asking
     *     person's own role
     */
    boolean revise(long id, String version, Enrolment revised, SignedIn me) {
        var account = kept(id, me);
        requireKept(me.role(), revised.role());
        if (!Integer.toString(account.version()).equals(version)) {
            throw new ConflictException("Account " + id + " has changed");
        }
        if (id == me.accountId() && revised.role() != account.role()) {
            throw new ConflictException("Nobody changes his own role");
        }
        var schoolIdsBefore = account.schoolIds();
        var roleBefore = account.role();
        var readdressed = roleBefore != revised.role()
                || !account.login().equals(revised.login())
                || !account.email().equals(revised.email());
        account.revise(
                revised.login(),
                revised.email(),
                revised.fullName(),
                revised.post(),
                revised.role(),
                schools(revised.schoolIds()));
        accounts.flush();
        journal.write("account.revised", SUBJECT, id, null, revised.login());
        if (roleBefore != account.role() || !schoolIdsBefore.equals(account.schoolIds())) {
            events.publishEvent(new AccessChanged(id));
        }
        if (readdressed) {
            addresses.revoke(id);
        }
        return readdressed && links.revoke(id);
    }

    /** Nobody blocks himself, so that there is always somebody left to unblock. */
    void block(long id, SignedIn me) {
        var account = kept(id, me);
        if (id == me.accountId()) {
            throw new ConflictException("Nobody blocks himself");
        }
        account.block();
        journal.write("account.blocked", SUBJECT, id, null, "");
        shut(account);
    }

    void unblock(long id, SignedIn me) {
        kept(id, me).unblock();
        journal.write("account.unblocked", SUBJECT, id, null, "");
        events.publishEvent(new AccessChanged(id));
    }

    /** @return the id of the account that has this login, or empty */
    @Transactional(readOnly = true)
    Optional<Long> takenBy(String login) {
        return accounts.findByLogin(login).map(Account::id);
    }

    /** @throws AccessDeniedException where the person may see the account but not change it */
    AccountForm form(long id, SignedIn me) {
        return AccountForm.of(kept(id, me));
    }

    private Account kept(long id, SignedIn me) {
        var account = accounts.findById(id).orElseThrow(NotFoundException::new);
        requireKept(me.role(), account.role());
        return account;
    }

    private static void requireKept(Role keeper, Role kept) {
        if (!Account.keptBy(keeper, kept)) {
            throw new AccessDeniedException(keeper + " does not keep accounts of " + kept);
        }
    }

    private Set<School> schools(Set<Long> ids) {
        return ids.stream()
                .map(id -> schools.find(id).orElseThrow(NotFoundException::new))
                .collect(Collectors.toSet());
    }

    /** @return a link to whatever the person needs to come in: the invitation where no password is set yet, else to a new one */
    Issued issued(Account account) {
        return issued(account, account.invited() ? LinkPurpose.INVITATION : LinkPurpose.PASSWORD_RESET);
    }

    /** Nothing of the account's opens anything any more; its sessions end with the transaction. */
    void shut(Account account) {
        links.revoke(account.id());
        addresses.revoke(account.id());
        events.publishEvent(new AccessChanged(account.id()));
    }

    private Issued issued(Account account, LinkPurpose purpose) {
        var link = links.make(account.id(), purpose);
        return new Issued(account.id(), account.fullName(), account.login(), account.email(), link);
    }

    /** A link for a person, to be sent or shown now. */
    record Issued(long accountId, String fullName, String login, String email, OneTimeLink link) {}
}
