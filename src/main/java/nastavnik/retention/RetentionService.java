package nastavnik.retention;

import java.time.LocalDate;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own schools' people whose storing term ends. Names are read here, therefore reading writes the journal. */
@Service
@Transactional
class RetentionService {

    private static final String SUBJECT = "Participant";
    /** Years ahead to which a term may be extended at once: longer is a new decision. */
    private static final int MOST_YEARS = 3;

    private final RetentionStore store;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    RetentionService(RetentionStore store, CommitteeClock clock, Journal journal, Sight sight) {
        this.store = store;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    /**
     * A row of the list.
     *
     * @param due first day after the term
     * @param destroyedOn when the portal destroys the data unless the term is extended
     * @param reason empty where the term was not extended
     */
    record Row(long id, String name, String school, String due, String destroyedOn, String reason) {}

    List<Row> list(SignedIn me) {
        var today = clock.today();
        var rows = store.of(me.schoolIds(), today);
        me.schoolIds().forEach(id -> journal.write("retention.listed", SUBJECT, null, id, sight.of(rows.size())));
        return rows.stream().map(each -> row(each, today)).toList();
    }

    private static Row row(RetentionStore.Over each, LocalDate today) {
        return new Row(
                each.id(),
                each.name(),
                each.school(),
                Dates.compact(each.due()),
                Dates.compact(each.destroyedOn(today)),
                each.reason());
    }

    /** @throws NotFoundException where it is nobody of the list */
    Row show(SignedIn me, long participantId) {
        return row(find(me, participantId), clock.today());
    }

    /** @return the days between which the new end may lie */
    List<LocalDate> bounds() {
        var today = clock.today();
        return List.of(today.plusDays(RetentionStore.DAYS_AHEAD + 1L), today.plusYears(MOST_YEARS));
    }

    void extend(SignedIn me, long participantId, LocalDate until, String reason) {
        var over = find(me, participantId);
        store.extend(participantId, until, reason);
        journal.write("retention.extended", SUBJECT, participantId, over.schoolId(), Dates.compact(until));
    }

    private RetentionStore.Over find(SignedIn me, long participantId) {
        return store.of(me.schoolIds(), clock.today()).stream()
                .filter(each -> each.id() == participantId)
                .findAny()
                .orElseThrow(NotFoundException::new);
    }
}
