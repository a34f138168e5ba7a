package nastavnik.account;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.handover.Handover;
import nastavnik.handover.Letters;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of mentors, which their schools keep: whose mentor it is, the caller has to check and journals. None of them has
 * schools, so that nothing a school sees can be seen with it.
 */
@Component
@Transactional
public class MentorAccounts {

    private final AccountService service;
    private final AccountRepository accounts;
    private final Invitations invitations;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final CommitteeClock clock;

    MentorAccounts(
            AccountService service,
            AccountRepository accounts,
            Invitations invitations,
            Letters letters,
            JdbcClient jdbc,
            Journal journal,
            CommitteeClock clock) {
        this.service = service;
        this.accounts = accounts;
        this.invitations = invitations;
        this.letters = letters;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How far an account has come.
     *
     * @param state as on the list of accounts: INVITED, ACTIVE, BLOCKED or EXPIRED; the words are {@code account.state.…}
     * @param tone of its mark on a page
     * @param lastSignedIn formatted; empty where nobody has signed in yet
     */
    public record State(String state, String tone, String email, String lastSignedIn, boolean blocked) {}

    /** @return whether somebody signs in as this already, with it as login or as the only address */
    @Transactional(readOnly = true)
    public boolean taken(String email) {
        return accounts.findByLogin(email).isPresent();
    }

    /**
     * Enrols a mentor, who signs in by the e-mail. The letter is sent by {@link #send}, once this is committed.
     *
     * @param email not {@link #taken}
     * @param post as shown under the name
     */
    public Handover invite(String email, String fullName, String post) {
        return invitations.handover(service.enrol(new Enrolment(email, email, fullName, post, Role.MENTOR, Set.of())));
    }

    /**
     * Makes a new link: to the invitation, or to a new password where it was accepted. The older link opens nothing any more.
     *
     * @throws NotFoundException where there is none to be opened
     */
    public Handover again(long id) {
        return invitations.handover(
                service.issued(find(id).filter(account -> !account.blocked()).orElseThrow(NotFoundException::new)));
    }

    /**
     * Takes another address, which is the login too, before the invitation is accepted; the link to the former one opens
     * nothing any more.
     *
     * @param email not {@link #taken}
     * @throws NotFoundException where it is accepted or blocked
     */
    public Handover readdress(long id, String email) {
        var account = find(id).filter(each -> each.invited() && !each.blocked()).orElseThrow(NotFoundException::new);
        account.readdress(email);
        accounts.flush();
        return invitations.handover(service.issued(account));
    }

    /** To be called outside a transaction. @return what became of the letter */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Handover send(Handover handover) {
        return letters.send(handover);
    }

    /** Lets nobody in with it until {@link #unblock}; whoever is in is out. */
    public void block(long id) {
        find(id).ifPresent(account -> {
            account.block();
            service.shut(account);
        });
    }

    /**
     * As {@link #block}, by whoever keeps the city's accounts and knows no more of it than its number.
     *
     * @throws NotFoundException where it is no mentor's
     */
    void blockFromCity(long id) {
        var account = find(id).orElseThrow(NotFoundException::new);
        account.block();
        service.shut(account);
        journal.write("account.blocked", AccountService.SUBJECT, id, null, "");
    }

    public void unblock(long id) {
        find(id).ifPresent(account -> {
            account.unblock();
            service.shut(account);
        });
    }

    /** For good: name, login, e-mail and password are destroyed, in what the journal says of its person too. */
    public void close(long id, String name) {
        find(id).ifPresent(account -> {
            var typed = List.of(account.login(), account.email());
            service.shut(account);
            account.close(name);
            accounts.flush();
            jdbc.sql("update journal_entry set actor = :name where account_id = :id")
                    .param("name", name)
                    .param("id", id)
                    .update();
            jdbc.sql("update journal_entry set details = '' where subject_type = :account and subject_id = :id")
                    .param("account", AccountService.SUBJECT)
                    .param("id", id)
                    .update();
            // Whoever mistyped the password left the address too, without an account.
            jdbc.sql("""
                            update journal_entry set details = ''
                            where subject_type = :account and subject_id is null and folded(details) = any(
                                select folded(word) from unnest(:typed::text[]) as each (word) where word <> '')
                            """)
                    .param("account", AccountService.SUBJECT)
                    .param("typed", typed.toArray(String[]::new))
                    .update();
        });
    }

    /** @throws NotFoundException where it is no mentor's */
    @Transactional(readOnly = true)
    public State state(long id) {
        var account = find(id).orElseThrow(NotFoundException::new);
        var state = AccountState.valueOf(jdbc.sql("select " + AccountState.SQL + " from account a where a.id = :id")
                .param("id", id)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single());
        var last = account.lastSignedInAt();
        return new State(
                state.name(),
                state.tone(),
                account.email(),
                last == null ? "" : Dates.dateTime(clock.local(last)),
                account.blocked());
    }

    private Optional<Account> find(long id) {
        return accounts.findById(id).filter(account -> account.role() == Role.MENTOR);
    }
}
