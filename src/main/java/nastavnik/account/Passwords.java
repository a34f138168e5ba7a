package nastavnik.account;

import java.util.List;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.credential.LinkPurpose;
import nastavnik.credential.OneTimeLinks;
import nastavnik.credential.PasswordObjection;
import nastavnik.credential.PasswordRule;
import nastavnik.journal.Journal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people get, change and recover their passwords: the door for the room that meets them. */
@Component
public class Passwords {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordRule rule;
    private final PasswordEncoder encoder;
    private final Invitations invitations;
    private final TaskExecutor background;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Passwords(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordRule rule,
            PasswordEncoder encoder,
            Invitations invitations,
            @Qualifier("applicationTaskExecutor") TaskExecutor background,
            Journal journal,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.rule = rule;
        this.encoder = encoder;
        this.invitations = invitations;
        this.background = background;
        this.journal = journal;
        this.events = events;
    }

    /** @return whom the code would let in, without using it up; empty for any code that opens nothing */
    @Transactional(readOnly = true)
    public Optional<SignedIn> addressee(LinkPurpose purpose, String code) {
        return links.find(purpose, code)
                .flatMap(accounts::findById)
                .filter(account -> !account.blocked())
                .map(Account::signedIn);
    }

    /** @return why this person may not have this password; empty where he may */
    @Transactional(readOnly = true)
    public Optional<PasswordObjection> objection(long accountId, String password) {
        var account = accounts.findById(accountId).orElseThrow();
        return rule.objection(password, List.of(account.login(), account.email(), account.fullName()));
    }

    /**
     * Uses the code up and sets the password; all sessions of the account end, all its links open nothing.
     *
     * @param password one without {@link #objection}
     * @return the person to sign in; empty where the code opens nothing, for instance because it was used a moment ago
     */
    @Transactional
    public Optional<SignedIn> accept(LinkPurpose purpose, String code, String password) {
        return links.redeem(purpose, code)
                .flatMap(accounts::findById)
                .filter(account -> !account.blocked())
                .map(account -> {
                    set(
                            account,
                            password,
                            purpose == LinkPurpose.INVITATION ? "account.accepted" : "account.passwordReset");
                    return account.signedIn();
                });
    }

    /** @return whether the present password was right; only then it is changed, and the account's other sessions end */
    @Transactional
    public boolean change(long accountId, String present, String next) {
        var account = accounts.findById(accountId).orElseThrow();
        if (account.blocked() || !encoder.matches(present, account.password())) {
            return false;
        }
        set(account, next, "account.passwordChanged");
        return true;
    }

    /**
     * Sends a letter with a link to everybody who may be meant, a little later: how long the page takes tells nothing.
     *
     * @param typed a login or an e-mail
     */
    public void forgotten(String typed) {
        background.execute(() -> invitations.sendPasswordResets(typed));
    }

    private void set(Account account, String password, String action) {
        account.acceptPassword(String.valueOf(encoder.encode(password)));
        links.revoke(account.id());
        journal.write(action, "Account", account.id(), null, "");
        events.publishEvent(new AccessChanged(account.id()));
    }
}
