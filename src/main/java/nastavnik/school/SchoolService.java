package nastavnik.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes of the register, each with its journal entry; whose school it is the controllers check. */
@Service
@Transactional
class SchoolService {

    private static final String SUBJECT = "School";

    private final SchoolRepository schools;
    private final SchoolWords words;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    SchoolService(SchoolRepository schools, SchoolWords words, Journal journal, ApplicationEventPublisher events) {
        this.schools = schools;
        this.words = words;
        this.journal = journal;
        this.events = events;
    }

    /** @throws NotFoundException where there is none */
    @Transactional(readOnly = true)
    public Enrolled find(long id) {
        var school = school(id);
        return new Enrolled(id, school.version(), school.card());
    }

    /** @return the school that bears this short name, whatever its case and ё */
    @Transactional(readOnly = true)
    public Optional<Long> named(String shortName) {
        return schools.findIdByName(shortName);
    }

    @Transactional(readOnly = true)
    public List<JournalEntry> history(long id) {
        return journal.of(SUBJECT, id, 20);
    }

    School enrol(SchoolCard card) {
        var stored = schools.save(new School(card));
        journal.write("school.enrolled", SUBJECT, stored.id(), stored.id(), stored.shortName());
        return stored;
    }

    /**
     * @param version the one the page was opened with
     * @throws ObjectOptimisticLockingFailureException where the card has been changed since
     */
    void revise(long id, String version, SchoolCard card) {
        if (revise(current(id, version), card)) {
            events.publishEvent(new WorkingSchoolsChanged());
        }
    }

    /** @throws ObjectOptimisticLockingFailureException where the card has been changed since */
    void reviseContacts(long id, ContactsForm typed) {
        var school = current(id, typed.version());
        revise(school, typed.on(school.card()));
    }

    /** Takes over whole cards, last days included, whatever their version is now. */
    void revise(Map<Long, SchoolCard> cards) {
        var moved = false;
        for (var school : schools.findByIdIn(cards.keySet())) {
            var card = cards.get(school.id());
            moved |= card != null && revise(school, card);
        }
        if (moved) {
            events.publishEvent(new WorkingSchoolsChanged());
        }
    }

    /**
     * Closes a school, or sets its closing right; what is so already leaves no trace.
     *
     * @param successorId of the school it is merged into; null where it is only closed
     * @throws NotFoundException where there is no such school
     */
    void close(long id, LocalDate lastDay, @Nullable Long successorId) {
        var school = school(id);
        var successor = successorId == null ? null : school(successorId);
        if (!school.close(lastDay, successor)) {
            return;
        }
        journal.write(
                "school.closed",
                SUBJECT,
                id,
                id,
                Dates.compact(lastDay) + (successor == null ? "" : " \u2192 " + successor.shortName()));
        events.publishEvent(new WorkingSchoolsChanged());
    }

    /** @return whether it had a last day, which it has no more */
    boolean reopen(long id) {
        var school = school(id);
        if (school.card().activeTo() == null) {
            return false;
        }
        school.reopen();
        journal.write("school.reopened", SUBJECT, id, id, "");
        events.publishEvent(new WorkingSchoolsChanged());
        return true;
    }

    /** @return whether its last day is another one now */
    private boolean revise(School school, SchoolCard card) {
        var before = school.card();
        var differences = words.differences(before, card);
        if (!differences.isEmpty()) {
            school.revise(card);
            journal.write("school.revised", SUBJECT, school.id(), school.id(), words.inOneLine(differences));
        }
        return !Objects.equals(before.activeTo(), card.activeTo());
    }

    private School current(long id, String version) {
        var school = school(id);
        if (!version.equals(Integer.toString(school.version()))) {
            throw new ObjectOptimisticLockingFailureException(School.class, id);
        }
        return school;
    }

    private School school(long id) {
        return schools.findById(id).orElseThrow(NotFoundException::new);
    }
}
