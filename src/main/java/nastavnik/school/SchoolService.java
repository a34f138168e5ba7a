package nastavnik.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.web.NotFoundException;
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

    SchoolService(SchoolRepository schools, SchoolWords words, Journal journal) {
        this.schools = schools;
        this.words = words;
        this.journal = journal;
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
        revise(current(id, version), card);
    }

    /** @throws ObjectOptimisticLockingFailureException where the card has been changed since */
    void reviseContacts(long id, ContactsForm typed) {
        var school = current(id, typed.version());
        revise(school, typed.on(school.card()));
    }

    /** Takes over whole cards, last days included, whatever their version is now. */
    void revise(Map<Long, SchoolCard> cards) {
        schools.findByIdIn(cards.keySet()).forEach(school -> {
            var card = cards.get(school.id());
            if (card != null) {
                revise(school, card);
            }
        });
    }

    void close(long id, LocalDate lastDay) {
        var school = school(id);
        school.close(lastDay);
        journal.write("school.closed", SUBJECT, id, id, Dates.compact(lastDay));
    }

    void reopen(long id) {
        var school = school(id);
        school.reopen();
        journal.write("school.reopened", SUBJECT, id, id, "");
    }

    private void revise(School school, SchoolCard card) {
        var differences = words.differences(school.card(), card);
        if (!differences.isEmpty()) {
            school.revise(card);
            journal.write("school.revised", SUBJECT, school.id(), school.id(), words.inOneLine(differences));
        }
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
