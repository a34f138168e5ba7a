package nastavnik.participantlist;

import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names people: every look is journalled with what was looked for (152-ФЗ), therefore reading writes too. */
@Component
class ParticipantList {

    private final ParticipantListRepository repository;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    ParticipantList(ParticipantListRepository repository, CommitteeClock clock, Journal journal, Sight sight) {
        this.repository = repository;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    @Transactional
    Page<ParticipantRow> list(SignedIn me, ParticipantFilter filter, Pageable pageable) {
        var wanted = me.schoolIds(filter.school());
        var page = repository.list(
                wanted,
                filter.pattern(),
                String.valueOf(filter.role()),
                filter.wantedCategory(),
                String.valueOf(filter.state()),
                clock.today(),
                pageable);
        var seen = sight.of(
                page,
                Asked.name(filter.q()),
                Asked.of("participant.role.", filter.role()),
                Asked.of("participant.category.", filter.category()),
                Asked.of("participant.state.", filter.state()));
        wanted.forEach(schoolId -> journal.write("participant.listed", "Participant", null, schoolId, seen));
        return page;
    }
}
