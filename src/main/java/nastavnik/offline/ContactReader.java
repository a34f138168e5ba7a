package nastavnik.offline;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nastavnik.form.Typed;
import nastavnik.reportform.Filler;
import nastavnik.table.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Контактная информация ответственного за заполнение информации»: by its parts, or out of a line written by hand. */
@Component
class ContactReader {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>()]+@[^\\s@,;<>()]+\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d\\s()\u2013-]{4,20}\\d");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s+\\p{Lu}\\p{Ll}+){1,2}"
                    + "|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s*(?:\\p{Lu}\\.)?");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,.;:()\u2013-]+|[\\s,;:(\u2013-]+$");

    private final FormWords words;

    ContactReader(FormWords words) {
        this.words = words;
    }

    boolean begins(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> begins(cell.text()))
                .isPresent();
    }

    boolean begins(String text) {
        return Typed.bare(text).startsWith(Typed.bare(words.say("offline.contact.begins")));
    }

    /**
     * @param facts the parts that stood under their names
     * @param lines what was written without names, the caption among it
     * @return null where nothing is said
     */
    @Nullable
    Filler filler(Map<String, String> facts, List<String> lines) {
        if (!facts.isEmpty()) {
            return new Filler(
                    facts.getOrDefault("fillerName", ""),
                    facts.getOrDefault("fillerPost", ""),
                    facts.getOrDefault("fillerPhone", ""),
                    facts.getOrDefault("fillerEmail", ""));
        }
        var rest = String.join(
                ", ",
                lines.stream()
                        .map(this::withoutCaption)
                        .filter(line -> !line.isEmpty())
                        .toList());
        if (rest.isEmpty()) {
            return null;
        }
        var email = first(EMAIL, rest);
        rest = without(email, rest);
        var phone = first(PHONE, rest);
        rest = without(phone, rest);
        for (var noise : words.list("offline.contact.noise")) {
            rest = rest.replaceAll("(?iu)(?<!\\p{L})" + Pattern.quote(noise), " ");
        }
        var name = first(NAME, rest);
        var post = without(name, rest).replaceAll("\\s+", " ").replaceAll("(?:\\s*[,;:]\\s*)+", ", ");
        return new Filler(name.replaceAll("\\s+", " "), trimmed(post), phone.replaceAll("\\s+", " "), email);
    }

    private String withoutCaption(String line) {
        if (!begins(line)) {
            return line.strip();
        }
        var colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(colon + 1).strip();
    }

    private static String trimmed(String text) {
        var before = "";
        var now = text.strip();
        while (!now.equals(before)) {
            before = now;
            now = LOOSE_ENDS.matcher(now).replaceAll("");
        }
        return now;
    }

    /** An empty part stands between any two letters: there is nothing to take out. */
    private static String without(String part, String text) {
        return part.isEmpty() ? text : text.replace(part, " ");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group().strip() : "";
    }
}
