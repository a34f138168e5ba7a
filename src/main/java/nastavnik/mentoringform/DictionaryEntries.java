package nastavnik.mentoringform;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stored entries of all dictionaries. */
@Component
class DictionaryEntries {

    private final EntityManager entities;

    DictionaryEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** @return those in use first; one statement */
    <E extends DictionaryEntry> List<E> all(Class<E> kind) {
        return entities.createQuery(
                        "select e from " + kind.getSimpleName()
                                + " e left join fetch e.aliases order by e.active desc, e.id",
                        kind)
                .getResultList();
    }

    <E extends DictionaryEntry> Optional<E> find(Class<E> kind, long id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    void add(DictionaryEntry entry) {
        entities.persist(entry);
    }
}
