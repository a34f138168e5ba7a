package nastavnik.mentoringform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the dictionary as it is typed.
 *
 * @param version the one the page was opened with
 * @param aliases one on each line
 */
record EntryForm(
        String version,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String aliases) {

    EntryForm {
        version = text(version);
        name = Typed.line(name);
        aliases = text(aliases);
    }

    static EntryForm blank() {
        return new EntryForm("", "", "");
    }

    static EntryForm of(DictionaryEntry entry) {
        return new EntryForm(Integer.toString(entry.version()), entry.name(), String.join("\n", entry.aliases()));
    }

    EntryForm onVersion(String newer) {
        return new EntryForm(newer, name, aliases);
    }

    /** The other names, each once, whatever its dashes and case; the name itself is none of them. */
    Set<String> otherNames() {
        var seen = new LinkedHashSet<>(Set.of(DictionaryEntry.key(name)));
        var others = new LinkedHashSet<String>();
        aliases.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (seen.add(DictionaryEntry.key(line))) {
                others.add(line);
            }
        });
        return others;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
