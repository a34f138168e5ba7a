package nastavnik.mentoringform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.form.Choice;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a dictionary's read door offers to the other rooms.
 *
 * @param <E> its entries
 */
@Transactional(readOnly = true)
public abstract class DictionaryDoor<E extends DictionaryEntry> {

    private final DictionaryEntries entries;
    private final Class<E> kind;

    DictionaryDoor(DictionaryEntries entries, Class<E> kind) {
        this.entries = entries;
        this.kind = kind;
    }

    /** @return the entry to point at, a retired one too */
    public Optional<E> find(long id) {
        return entries.find(kind, id);
    }

    /** @return the entries to point at, retired ones too, in the dictionary's order; ids that do not exist are left out */
    public List<E> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entries.all(kind).stream()
                        .filter(entry -> ids.contains(entry.id()))
                        .toList();
    }

    /** @return the entry that goes by these words, whatever their dashes, spaces, case and ё; a retired one too */
    public Optional<E> named(String words) {
        return entries.all(kind).stream().filter(entry -> entry.goesBy(words)).findFirst();
    }

    /** @return the entries that something new may have, as choices of a select: id and name */
    public List<Choice> choices() {
        return choices(
                entries.all(kind).stream().filter(DictionaryEntry::active).toList());
    }

    /** @return all entries, retired ones last; to filter by */
    public List<Choice> allChoices() {
        return choices(entries.all(kind));
    }

    private static List<Choice> choices(List<? extends DictionaryEntry> entries) {
        return entries.stream()
                .map(entry -> new Choice(Long.toString(entry.id()), entry.name()))
                .toList();
    }
}
