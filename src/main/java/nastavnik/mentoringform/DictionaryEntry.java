package nastavnik.mentoringform;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.figure.ForgottenFigures;
import org.jspecify.annotations.Nullable;

/** An entry of one of the committee's dictionaries, under its name and the other names it goes by. */
@MappedSuperclass
@EntityListeners(ForgottenFigures.class)
public abstract class DictionaryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DictionaryEntry() {}

    DictionaryEntry(String name) {
        this.name = name;
    }

    /** @return the set that is stored with the entry; each dictionary has its own table of other names */
    abstract Set<String> otherNames();

    void revise(String newName, Set<String> newAliases) {
        this.name = newName;
        otherNames().retainAll(newAliases);
        otherNames().addAll(newAliases);
    }

    /** Takes the entry out of the choices for new things; those that have it keep it. */
    void retire() {
        this.active = false;
    }

    void restore() {
        this.active = true;
    }

    /** @return whether these words name the entry, whatever their dashes, spaces, case and ё */
    boolean goesBy(String words) {
        var key = key(words);
        return key(name).equals(key)
                || otherNames().stream().anyMatch(alias -> key(alias).equals(key));
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
        return List.copyOf(otherNames());
    }
}
