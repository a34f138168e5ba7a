package nastavnik.mentoringform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;

/** A theme of mentoring of the dictionary («робототехника»): what help is asked for and offered in. */
@Entity
public class ThemeOfMentoring extends DictionaryEntry {

    @ElementCollection
    @CollectionTable(name = "theme_of_mentoring_alias", joinColumns = @JoinColumn(name = "theme_id"))
    @Column(name = "alias")
    @OrderBy
    private Set<String> aliases = new LinkedHashSet<>();

    protected ThemeOfMentoring() {} // for Hibernate

    ThemeOfMentoring(String name, Set<String> aliases) {
        super(name);
        this.aliases.addAll(aliases);
    }

    @Override
    Set<String> otherNames() {
        return aliases;
    }
}
