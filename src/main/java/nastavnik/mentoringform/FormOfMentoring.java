package nastavnik.mentoringform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;

/** A form of mentoring of the dictionary («педагог – педагог»): who mentors whom. */
@Entity
public class FormOfMentoring extends DictionaryEntry {

    @ElementCollection
    @CollectionTable(name = "form_of_mentoring_alias", joinColumns = @JoinColumn(name = "form_id"))
    @Column(name = "alias")
    @OrderBy
    private Set<String> aliases = new LinkedHashSet<>();

    protected FormOfMentoring() {} // for Hibernate

    FormOfMentoring(String name, Set<String> aliases) {
        super(name);
        this.aliases.addAll(aliases);
    }

    @Override
    Set<String> otherNames() {
        return aliases;
    }
}
