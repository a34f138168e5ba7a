package nastavnik.mentoringform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;

/** A type of mentoring of the dictionary («реверсивное»): how the two work together. */
@Entity
public class TypeOfMentoring extends DictionaryEntry {

    @ElementCollection
    @CollectionTable(name = "type_of_mentoring_alias", joinColumns = @JoinColumn(name = "type_id"))
    @Column(name = "alias")
    @OrderBy
    private Set<String> aliases = new LinkedHashSet<>();

    protected TypeOfMentoring() {} // for Hibernate

    TypeOfMentoring(String name, Set<String> aliases) {
        super(name);
        this.aliases.addAll(aliases);
    }

    @Override
    Set<String> otherNames() {
        return aliases;
    }
}
