package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Slips that Thymeleaf lets pass without a word. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");

    private static final Pattern FIELD = Pattern.compile(
            "is-invalid|kit/form :: (?!errors|problem)|kit/choices|(attachment/files|publication/scans) :: field");
    private static final Pattern SUMMARY = Pattern.compile("kit/form :: (errors|problem)|error-summary|kit/doubts");

    /** Whose fields are sent to another page, which says what is wrong with them. */
    private static final Set<String> SENT_ELSEWHERE = Set.of("offline/show.html");

    /** Whoever reads by ear, or has the field out of sight, learns at the top of the page what is wrong, and gets there. */
    @Test
    void pageWithFieldsBeginsWithWhatIsWrongWithThem() throws IOException {
        var found = new TreeSet<String>();
        try (var walk = Files.walk(TEMPLATES)) {
            for (var file :
                    walk.filter(each -> each.toString().endsWith(".html")).toList()) {
                var words = Files.readString(file);
                if (words.contains("layout/page ::")
                        && FIELD.matcher(words).find()
                        && !SUMMARY.matcher(words).find()) {
                    found.add(TEMPLATES.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        found.removeAll(SENT_ELSEWHERE);
        assertThat(found).isEmpty();
    }

    /** A list that somebody has sorted stays so when he narrows it. */
    @Test
    void filtersKeepTheOrder() throws IOException {
        var found = new TreeSet<String>();
        try (var walk = Files.walk(TEMPLATES)) {
            for (var file :
                    walk.filter(each -> each.toString().endsWith(".html")).toList()) {
                var words = Files.readString(file);
                if (words.contains("kit/list :: sort(")
                        && words.contains("class=\"filters")
                        && !words.contains("kit/list :: order(")) {
                    found.add(TEMPLATES.relativize(file).toString());
                }
            }
        }
        assertThat(found).isEmpty();
    }

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
