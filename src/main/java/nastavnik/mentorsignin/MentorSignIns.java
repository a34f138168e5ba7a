package nastavnik.mentorsignin;

import static nastavnik.mentorsignin.SignInRefused.refuse;

import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.account.Account;
import nastavnik.account.MentorAccounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.Consents;
import nastavnik.handover.Handover;
import nastavnik.journal.Journal;
import nastavnik.mentorsignin.SignInRefused.Rule;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives mentors their sign-ins and takes them back. Whose pairs somebody sees is asked at every look and kept in no session:
 * once the tie is gone nothing is seen any more.
 */
@Component
@Transactional
public class MentorSignIns {

    /** In SQL: the participant whose pairs the account {@code :account} may see; null for everybody who is no mentor. */
    public static final String MENTOR =
            "(select tie.participant_id from mentor_sign_in tie where tie.account_id = :account)";

    private static final String SUBJECT = "Participant";
    private static final Locale RUSSIAN = Locale.of("ru");

    private final MentorSignInRepository signIns;
    private final MentorAccounts accounts;
    private final Participants participants;
    private final Consents consents;
    private final CommitteeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    MentorSignIns(
            MentorSignInRepository signIns,
            MentorAccounts accounts,
            Participants participants,
            Consents consents,
            CommitteeClock clock,
            Journal journal,
            MessageSource messages) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.participants = participants;
        this.consents = consents;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** @throws NotFoundException where there is no such participant in the person's schools */
    SignInView show(SignedIn me, long participantId) {
        var participant = find(me, participantId);
        journal.write(
                "mentorsignin.read",
                SUBJECT,
                participantId,
                participant.school().id(),
                "");
        var found = signIns.of(participantId);
        return new SignInView(
                participantId,
                participant.shownName(),
                found.map(each -> Dates.full(each.givenOn())).orElse(""),
                found.map(each -> accounts.state(each.accountId())).orElse(null),
                participant.mayMentor() && participant.stoppedOn() == null && consents.cover(participant));
    }

    /**
     * Gives the sign-in, or sends an invitation that nobody has accepted to another address.
     *
     * @return the link; its letter is to be sent once this is committed
     * @throws SignInRefused where the person is no mentor, has not consented, has accepted already, or the address is another's
     */
    Handover give(SignedIn me, long participantId, String email) {
        var participant = inUse(me, participantId);
        refuse(!participant.mayMentor(), Rule.NO_MENTOR);
        refuse(!consents.cover(participant), Rule.NOT_COVERED);
        var there = signIns.of(participantId);
        if (there.isPresent()) {
            var account = there.get().accountId();
            var state = accounts.state(account);
            refuse("ACTIVE".equals(state.state()) || state.blocked(), Rule.ACCEPTED_ALREADY);
            refuse(!state.email().equalsIgnoreCase(email) && accounts.taken(email), Rule.TAKEN);
            note("sent", participant);
            return accounts.readdress(account, email);
        }
        refuse(accounts.taken(email), Rule.TAKEN);
        var handover = accounts.invite(
                email,
                participant.fullName(),
                say("mentorsignin.post", participant.school().shortName()));
        tie(participant, handover.accountId());
        note("given", participant);
        return handover;
    }

    /** Makes a new link to come in by; see {@link MentorAccounts#again}. */
    Handover again(SignedIn me, long participantId) {
        var participant = inUse(me, participantId);
        refuse(!consents.cover(participant), Rule.NOT_COVERED);
        note("sent", participant);
        return accounts.again(tieOf(participantId).accountId());
    }

    /** Ends all sessions at once; the tie stays, so that it can be opened again. */
    void block(SignedIn me, long participantId) {
        var participant = inUse(me, participantId);
        accounts.block(tieOf(participantId).accountId());
        note("blocked", participant);
    }

    void unblock(SignedIn me, long participantId) {
        var participant = inUse(me, participantId);
        refuse(!consents.cover(participant), Rule.NOT_COVERED);
        accounts.unblock(tieOf(participantId).accountId());
        note("unblocked", participant);
    }

    /** Ties an account of a mentor that there is already to the participant; the caller has found both. */
    public void tie(Participant participant, Account account) {
        tie(participant, account.id());
        note("given", participant);
    }

    /** @return whether there was one; it is gone for good, with the name of its account */
    boolean close(long participantId, long schoolId) {
        var found = signIns.of(participantId);
        found.ifPresent(tie -> {
            signIns.delete(tie);
            signIns.flush();
            accounts.close(tie.accountId(), say("mentorsignin.closed", Long.toString(participantId)));
            journal.write("mentorsignin.closed", SUBJECT, participantId, schoolId, "");
        });
        return found.isPresent();
    }

    /** Two cards prove to be one person's: the remaining card's sign-in stays, else the other's. */
    void handOver(Participant from, Participant to) {
        if (signIns.of(to.id()).isPresent()) {
            close(from.id(), from.school().id());
        } else {
            signIns.of(from.id()).ifPresent(tie -> tie.follow(to));
            signIns.flush();
        }
    }

    /** @return whether the participant can sign in, in words that name nobody */
    @Transactional(readOnly = true)
    public String words(long participantId) {
        var state = signIns.of(participantId)
                .map(tie -> accounts.state(tie.accountId()).state());
        return messages.getMessage(
                state.map(each -> "account.state." + each).orElse("mentorsignin.note.none"), null, RUSSIAN);
    }

    boolean there(long participantId) {
        return signIns.of(participantId).isPresent();
    }

    private void tie(Participant participant, long accountId) {
        signIns.save(new MentorSignIn(participant, accountId, clock.today()));
        signIns.flush();
    }

    private MentorSignIn tieOf(long participantId) {
        return signIns.of(participantId).orElseThrow(NotFoundException::new);
    }

    /** Nothing is done with the sign-in of somebody whose data may be used no longer: it is closed for good. */
    private Participant inUse(SignedIn me, long id) {
        return participants.inUse(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private Participant find(SignedIn me, long id) {
        return participants.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private void note(String action, Participant participant) {
        journal.write(
                "mentorsignin." + action,
                SUBJECT,
                participant.id(),
                participant.school().id(),
                "");
    }

    private String say(String key, String arg) {
        return messages.getMessage(key, new Object[] {arg}, RUSSIAN);
    }
}
