package nastavnik.account;

import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.account.AccountService.Issued;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.handover.Handover;
import nastavnik.handover.Letters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes links and hands them over: the transaction of the link is committed before its letter goes out. */
@Component
class Invitations {

    private final AccountService accounts;
    private final PasswordResets resets;
    private final Letters letters;
    private final CommitteeClock clock;
    private final String site;

    Invitations(
            AccountService accounts,
            PasswordResets resets,
            Letters letters,
            CommitteeClock clock,
            @Value("${nastavnik.url}") String url) {
        this.accounts = accounts;
        this.resets = resets;
        this.letters = letters;
        this.clock = clock;
        this.site = url.replaceAll("/+$", "");
    }

    /** Invites a new person, by letter where there is an e-mail. */
    Handover invite(Enrolment person, SignedIn me) {
        return letters.send(handover(accounts.invite(person, me.role())));
    }

    /** @param byLetter whether to send the link; else it is only shown */
    Handover inviteAgain(long id, boolean byLetter, SignedIn me) {
        var handover = handover(accounts.inviteAgain(id, me));
        return byLetter ? letters.send(handover) : handover;
    }

    /** @param byLetter whether to send the link; else it is only shown */
    Handover allowPasswordReset(long id, boolean byLetter, SignedIn me) {
        var handover = handover(accounts.allowPasswordReset(id, me));
        return byLetter ? letters.send(handover) : handover;
    }

    /** Sends everybody meant by these words a letter, and tells nobody whether there was anyone. */
    void sendPasswordResets(String typed) {
        List<Issued> issued = resets.allow(typed);
        issued.forEach(each -> letters.send(handover(each)));
    }

    Handover handover(Issued issued) {
        var link = issued.link();
        return new Handover(
                issued.accountId(),
                issued.fullName(),
                issued.login(),
                issued.email(),
                link.purpose(),
                site,
                link.code(),
                Dates.dateTime(clock.local(link.expiresAt())),
                Handover.Letter.NONE);
    }
}
