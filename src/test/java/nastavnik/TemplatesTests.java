package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Slips that Thymeleaf lets pass without a word. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");

    /** The fragment takes the place of the tag before the condition is read: it is always shown. */
    @Test
    void noConditionStandsBesideAReplacement() throws IOException {
        var found = new TreeSet<String>();
        try (var walk = Files.walk(TEMPLATES)) {
            for (var file :
                    walk.filter(each -> each.toString().endsWith(".html")).toList()) {
                var tags = TAG.matcher(Files.readString(file));
                while (tags.find()) {
                    if (tags.group().contains("th:replace=")
                            && CONDITION.matcher(tags.group()).find()) {
                        found.add(TEMPLATES.relativize(file) + ": " + tags.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
