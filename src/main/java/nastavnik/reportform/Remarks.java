package nastavnik.reportform;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was remarked to one sending when it was returned.
 *
 * @param general to the whole; empty where only lines are remarked
 * @param toLines by the marks of their lines
 */
public record Remarks(String general, Map<String, String> toLines) {

    /** Of a sending that was not returned. */
    public static final Remarks NONE = new Remarks("", Map.of());

    public Remarks {
        toLines = Map.copyOf(toLines);
    }

    /** @return remarks in one line, those that say nothing left out: «Нет ссылок; Уточните тему.» */
    public static String inOneLine(Collection<String> remarks) {
        return remarks.stream()
                .map(String::strip)
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "))
                .replace(".; ", "; ");
    }
}
