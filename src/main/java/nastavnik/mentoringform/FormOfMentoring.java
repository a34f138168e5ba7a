package nastavnik.mentoringform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form of mentoring of the dictionary («педагог – педагог»), under its name and the other names it goes by. */
@Entity
public class FormOfMentoring {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "form_of_mentoring_alias", joinColumns = @JoinColumn(name = "form_id"))
    @Column(name = "alias")
    @OrderBy
    private Set<String> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FormOfMentoring() {}

    FormOfMentoring(String name, Set<String> aliases) {
        this.name = name;
        this.aliases.addAll(aliases);
    }

    void revise(String newName, Set<String> newAliases) {
        this.name = newName;
        this.aliases.retainAll(newAliases);
        this.aliases.addAll(newAliases);
    }

    /** Takes the form out of the choices for new pairs; the pairs that have it keep it. */
    void retire() {
        this.active = false;
    }

    void restore() {
        this.active = true;
    }

    /** @return whether these words name the form, whatever their dashes, spaces, case and ё */
    boolean goesBy(String words) {
        var key = key(words);
        return key(name).equals(key)
                || aliases.stream().anyMatch(alias -> key(alias).equals(key));
    }

    static String key(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u0451', '\u0435')
                .replaceAll("\\s*[-\u2010-\u2015\u2212]\\s*", "-")
                .replaceAll("\\s+", " ");
    }

    public boolean active() {
        return active;
    }

    int version() {
        return version;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public String name() {
        return name;
    }

    List<String> aliases() {
        return List.copyOf(aliases);
    }
}
