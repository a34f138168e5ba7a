package nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionGroupTests {

    private static final Pattern WRITTEN = Pattern.compile("journal\\.write\\(\\s*\"[\\w.-]+\",\\s*\"(\\w+)\"");

    @Test
    void everyActionBelongsToAGroup() throws IOException {
        assertThat(actions()).isNotEmpty().allMatch(action -> Arrays.stream(ActionGroup.values())
                .flatMap(group -> Arrays.stream(group.patterns()))
                .anyMatch(pattern -> fits(action, pattern)));
    }

    @Test
    void everyPatternMeansSomeAction() throws IOException {
        var actions = actions();
        assertThat(Arrays.stream(ActionGroup.values()).flatMap(group -> Arrays.stream(group.patterns())))
                .allMatch(pattern -> actions.stream().anyMatch(action -> fits(action, pattern)));
    }

    @Test
    void everyKindWrittenInTheJournalHasWords() throws IOException {
        var written = new java.util.TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var found = WRITTEN.matcher(Files.readString(source));
                while (found.find()) {
                    written.add(found.group(1));
                }
            }
        }
        assertThat(written).contains("Participant", "SchoolImport");
        assertThat(written).allMatch(kind -> SubjectType.of(kind).isPresent());
    }

    private static boolean fits(String action, String pattern) {
        return pattern.endsWith("%")
                ? action.startsWith(pattern.substring(0, pattern.length() - 1))
                : action.equals(pattern);
    }

    private static Set<String> actions() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages", "journal.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("journal.sight.")) // words of what was seen, no actions
                .map(key -> key.substring("journal.".length()))
                .collect(Collectors.toSet());
    }
}
