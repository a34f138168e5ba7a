package nastavnik.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.committee.CommitteeOffice;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import org.springframework.stereotype.Component;

/** The names by which the portal knows who may answer for an activity: the committee, its centres, the schools. */
@Component
class KnownBodies {

    private final CommitteeOffice committee;
    private final Schools schools;
    private final CommitteeClock clock;

    KnownBodies(CommitteeOffice committee, Schools schools, CommitteeClock clock) {
        this.committee = committee;
        this.schools = schools;
        this.clock = clock;
    }

    Set<String> names() {
        var card = committee.card();
        var names = new HashSet<>(List.of(
                card.fullName(), card.shortName(), card.centreName(), card.centreShortName(), card.regionalCentre()));
        schools.active(clock.today()).stream().map(SchoolEntry::shortName).forEach(names::add);
        names.removeIf(String::isBlank);
        return names;
    }
}
