package nastavnik.account;

import java.util.List;
import nastavnik.account.AccountService.Issued;
import nastavnik.credential.LinkPurpose;
import nastavnik.credential.OneTimeLinks;
import nastavnik.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PasswordResets {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Journal journal;

    PasswordResets(AccountRepository accounts, OneTimeLinks links, Journal journal) {
        this.accounts = accounts;
        this.links = links;
        this.journal = journal;
    }

    /** Whoever has not accepted the invitation yet gets that once more instead; whoever has no e-mail must ask the committee. */
    @Transactional
    List<Issued> allow(String typed) {
        return accounts.findAddressed(typed.strip()).stream()
                .filter(account -> !account.email().isEmpty())
                .map(this::issued)
                .toList();
    }

    private Issued issued(Account account) {
        var purpose = account.invited() ? LinkPurpose.INVITATION : LinkPurpose.PASSWORD_RESET;
        journal.write("account.resetAsked", "Account", account.id(), null, "");
        return new Issued(
                account.id(), account.fullName(), account.login(), account.email(), links.make(account.id(), purpose));
    }
}
