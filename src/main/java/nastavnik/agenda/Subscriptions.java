package nastavnik.agenda;

import java.time.Instant;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
import nastavnik.credential.SecretAddresses;
import nastavnik.journal.Journal;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each person's own calendar under a secret address: made, replaced, revoked, and read by a program. */
@Component
@Transactional
class Subscriptions {

    static final String PATH = "/open/calendars/";
    static final String SUFFIX = ".ics";

    private static final String SUBJECT = "Account";

    /** What has been is soon of no use in a calendar; the next year's dates are known in autumn. */
    private static final int DAYS_BACK = 92;

    private static final int DAYS_AHEAD = 400;

    private final SecretAddresses addresses;
    private final Accounts accounts;
    private final Agenda agenda;
    private final WorkCalendars calendars;
    private final FeedWriter writer;
    private final Journal journal;
    private final CommitteeClock clock;
    private final String site;

    Subscriptions(
            SecretAddresses addresses,
            Accounts accounts,
            Agenda agenda,
            WorkCalendars calendars,
            FeedWriter writer,
            Journal journal,
            CommitteeClock clock,
            @Value("${nastavnik.url}") String url) {
        this.addresses = addresses;
        this.accounts = accounts;
        this.agenda = agenda;
        this.calendars = calendars;
        this.writer = writer;
        this.journal = journal;
        this.clock = clock;
        this.site = url.replaceAll("/+$", "");
    }

    /** @return since when the person has an address; empty where there is none */
    @Transactional(readOnly = true)
    Optional<Instant> since(SignedIn person) {
        return addresses.madeAt(person.accountId());
    }

    /** @return the new address, kept nowhere readable; an older one opens nothing from now on */
    String subscribe(SignedIn person) {
        var address = site + PATH + addresses.make(person.accountId()) + SUFFIX;
        journal.write("agenda.subscribed", SUBJECT, person.accountId(), null, "");
        return address;
    }

    void revoke(SignedIn person) {
        if (addresses.revoke(person.accountId())) {
            journal.write("agenda.unsubscribed", SUBJECT, person.accountId(), null, "");
        }
    }

    /**
     * @param secret as it stands in the address
     * @return the calendar of whoever has the address, as he would see it signed in now; empty where nobody has it or may enter
     */
    @Transactional(readOnly = true)
    Optional<byte[]> read(String secret) {
        return addresses
                .find(secret)
                .flatMap(accounts::admitted)
                .filter(person -> AgendaController.ROLES.contains(person.role()))
                .map(person -> {
                    var today = clock.today();
                    var days = new Interval(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
                    var entries = agenda.in(days, Agenda.usual(person), calendars.current(), person);
                    return writer.write(entries, site, clock.startOfDay(today));
                });
    }
}
