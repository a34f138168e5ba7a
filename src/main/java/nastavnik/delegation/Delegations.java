package nastavnik.delegation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door: who signs for a school, the director or whoever acts in his place today. */
@Component
@Transactional(readOnly = true)
public class Delegations {

    private final DelegationRepository delegations;
    private final CommitteeClock clock;

    Delegations(DelegationRepository delegations, CommitteeClock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * @param day in the committee's time zone
     * @return by what the person signs for the school on that day in the director's place; empty for a director, who needs
     *     nothing, for another school's people and outside the dates
     */
    public Optional<Mandate> mandate(SignedIn me, long schoolId, LocalDate day) {
        if (!me.is(Role.CURATOR) || !me.worksFor(schoolId)) {
            return Optional.empty();
        }
        return delegations.mandates(me.accountId(), day).stream()
                .filter(mandate -> mandate.schoolId() == schoolId)
                .findFirst();
    }

    /** @return whether the person sends the school's reports today: its director, or who acts in his place */
    public boolean signs(SignedIn me, long schoolId) {
        return me.worksFor(schoolId)
                && (me.is(Role.DIRECTOR) || mandate(me, schoolId, clock.today()).isPresent());
    }

    /** @return the schools whose reports the person sends today; at most one statement */
    public Set<Long> signsFor(SignedIn me) {
        if (me.is(Role.DIRECTOR)) {
            return me.schoolIds();
        }
        if (!me.is(Role.CURATOR)) {
            return Set.of();
        }
        return delegations.mandates(me.accountId(), clock.today()).stream()
                .map(Mandate::schoolId)
                .filter(me::worksFor)
                .collect(Collectors.toUnmodifiableSet());
    }
}
