package nastavnik.mentoringform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DictionaryService {

    private final DictionaryEntries entries;
    private final Journal journal;

    DictionaryService(DictionaryEntries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<EntryRow> list(Dictionary dictionary) {
        return entries.all(dictionary.entries()).stream().map(EntryRow::of).toList();
    }

    @Transactional(readOnly = true)
    EntryForm form(Dictionary dictionary, long id) {
        return EntryForm.of(find(dictionary, id));
    }

    /**
     * One word means one entry: neither a name nor another name may belong to two.
     *
     * @param id of the entry that may of course keep its own; null for a new one
     * @return the other entry that already goes by one of these names
     */
    @Transactional(readOnly = true)
    Optional<String> takenBy(Dictionary dictionary, @Nullable Long id, String name, Set<String> aliases) {
        var names = Stream.concat(Stream.of(name), aliases.stream()).toList();
        return entries.all(dictionary.entries()).stream()
                .filter(entry -> id == null || entry.id() != id)
                .filter(entry -> names.stream().anyMatch(entry::goesBy))
                .map(DictionaryEntry::name)
                .findFirst();
    }

    void add(Dictionary dictionary, String name, Set<String> aliases) {
        var entry = dictionary.found(name, aliases);
        entries.add(entry);
        journal.write("mentoringform.added", subject(dictionary), entry.id(), null, name);
    }

    /** @throws ObjectOptimisticLockingFailureException where the entry has been changed since the version */
    void revise(Dictionary dictionary, long id, String version, String name, Set<String> aliases) {
        var entry = find(dictionary, id);
        if (!version.equals(Integer.toString(entry.version()))) {
            throw new ObjectOptimisticLockingFailureException(dictionary.entries(), id);
        }
        entry.revise(name, aliases);
        journal.write("mentoringform.revised", subject(dictionary), id, null, name);
    }

    String retire(Dictionary dictionary, long id) {
        var entry = find(dictionary, id);
        entry.retire();
        journal.write("mentoringform.retired", subject(dictionary), id, null, entry.name());
        return entry.name();
    }

    String restore(Dictionary dictionary, long id) {
        var entry = find(dictionary, id);
        entry.restore();
        journal.write("mentoringform.restored", subject(dictionary), id, null, entry.name());
        return entry.name();
    }

    private DictionaryEntry find(Dictionary dictionary, long id) {
        return entries.find(dictionary.entries(), id).orElseThrow(NotFoundException::new);
    }

    private static String subject(Dictionary dictionary) {
        return dictionary.entries().getSimpleName();
    }
}
