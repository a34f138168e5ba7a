package nastavnik.delegation;

import java.util.List;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.AccountEntry;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A director, or the administrator, names who signs while the director is away; one person at a time. */
@Service
@Transactional
public class DelegationService {

    private static final String SUBJECT = "School";

    private final DelegationRepository delegations;
    private final Accounts accounts;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;

    DelegationService(
            DelegationRepository delegations,
            Accounts accounts,
            Schools schools,
            CommitteeClock clock,
            Journal journal) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
    }

    /** @throws NotFoundException where the school is not this person's to read about, or is not there */
    @Transactional(readOnly = true)
    public School school(long schoolId, SignedIn me) {
        if (!me.is(Role.ADMINISTRATOR) && !me.worksFor(schoolId)) {
            throw new NotFoundException();
        }
        return schools.find(schoolId).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    List<DelegationEntry> of(long schoolId, SignedIn me) {
        school(schoolId, me);
        return delegations.ofSchool(schoolId);
    }

    /** @return who can be named: those who work for the school and do not sign by themselves */
    @Transactional(readOnly = true)
    public List<AccountEntry> candidates(long schoolId) {
        return accounts.of(schoolId, Role.CURATOR);
    }

    /** @return whether the person may name somebody for the school */
    @Transactional(readOnly = true)
    public boolean mayName(long schoolId, SignedIn me) {
        return me.is(Role.ADMINISTRATOR) || (me.is(Role.DIRECTOR) && me.worksFor(schoolId));
    }

    /**
     * @param accountId of one of the {@link #candidates}
     * @param dates first and last day
     * @throws NotFoundException where the school is another's, or the account none of the candidates
     * @throws ConflictException where somebody is named for one of these days already
     * @throws IllegalArgumentException as {@link Delegation}
     */
    public void name(long schoolId, long accountId, Interval dates, String orderNumber, SignedIn me) {
        requireNaming(schoolId, me);
        var school = school(schoolId, me);
        if (candidates(schoolId).stream().noneMatch(candidate -> candidate.id() == accountId)) {
            throw new NotFoundException();
        }
        var account = accounts.find(accountId).orElseThrow(NotFoundException::new);
        var delegation = new Delegation(school, account, dates, orderNumber, clock.today(), me.fullName(), clock.now());
        delegations.hold(schoolId);
        if (delegations.overlapping(schoolId, dates.start(), dates.to()) > 0) {
            throw new ConflictException("Somebody signs for school " + schoolId + " already");
        }
        delegations.save(delegation);
        journal.write("school.actingNamed", SUBJECT, schoolId, schoolId, delegation.words());
    }

    /**
     * Ends it at once.
     *
     * @throws NotFoundException where it is another school's, or the person may name nobody
     * @throws ConflictException where it is over already
     */
    public void revoke(long schoolId, long id, SignedIn me) {
        requireNaming(schoolId, me);
        var delegation = delegations.find(id, schoolId).orElseThrow(NotFoundException::new);
        delegation.revoke(clock.today(), me.fullName(), clock.now());
        journal.write("school.actingRevoked", SUBJECT, schoolId, schoolId, delegation.words());
    }

    private void requireNaming(long schoolId, SignedIn me) {
        if (!mayName(schoolId, me)) {
            throw new NotFoundException();
        }
    }
}
