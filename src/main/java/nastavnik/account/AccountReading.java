package nastavnik.account;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account as its page shows it; that somebody else has read it is journalled (152-ФЗ). */
@Component
@Transactional(readOnly = true)
class AccountReading {

    private static final int HISTORY = 50;
    private static final String READ = "account.read";

    private final AccountRepository accounts;
    private final Schools schools;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    AccountReading(
            AccountRepository accounts, Schools schools, Journal journal, JdbcClient jdbc, CommitteeClock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    AccountView view(long id, SignedIn me) {
        var account =
                accounts.findById(id).filter(each -> each.role() != Role.MENTOR).orElseThrow(NotFoundException::new);
        var state = state(id);
        var last = account.lastSignedInAt();
        var history = journal.of(AccountService.SUBJECT, id, HISTORY, Set.of(READ));
        if (id != me.accountId()) {
            journal.write(READ, AccountService.SUBJECT, id, null, "");
        }
        return new AccountView(
                id,
                account.fullName(),
                account.post(),
                "account.role." + account.role(),
                List.copyOf(schools.names(account.schoolIds()).values()),
                account.login(),
                account.email(),
                "account.state." + state,
                state.tone(),
                Dates.dateTime(clock.local(account.createdAt())),
                last == null ? "" : Dates.dateTime(clock.local(last)),
                account.invited(),
                account.blocked(),
                Account.keptBy(me.role(), account.role()),
                id == me.accountId(),
                history.stream().map(this::line).toList());
    }

    /** @return whether it is a mentor's, of which the city knows the number alone */
    boolean ofMentor(long id) {
        return accounts.findById(id)
                .filter(account -> account.role() == Role.MENTOR)
                .isPresent();
    }

    private AccountState state(long id) {
        return AccountState.valueOf(jdbc.sql("select " + AccountState.SQL + " from account a where a.id = :id")
                .param("id", id)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single());
    }

    private AccountView.Line line(JournalEntry entry) {
        return new AccountView.Line(
                Dates.dateTime(clock.local(entry.at())), entry.actor(), "journal." + entry.action(), entry.details());
    }
}
