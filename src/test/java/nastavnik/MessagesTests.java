package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words people read live in messages/, one file per room, and each of them is used. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.]+)[}(]");
    private static final Pattern KEY = Pattern.compile("^([\\w.]+)\\s*=");
    private static final Pattern CYRILLIC_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsCyrillic}[^\"\\n]*\"");

    /** The grammar of deadline words and of orders' blocks and invented data are Russian by nature; the others each say why they are here. */
    private static final Set<String> SPEAK_RUSSIAN =
            Set.of("performer", "deadline", "wording", "demo", "demomentoring", "demoreport", "calendar", "reading");

    @Test
    void everyMessageOfATemplateExists() throws IOException {
        var known = messages().keySet();
        var missing = new TreeSet<String>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            var found = IN_TEMPLATE.matcher(Files.readString(template));
            while (found.find()) {
                if (!known.contains(found.group(1))) {
                    missing.add(template.getFileName() + ": " + found.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        var used = new StringBuilder();
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            used.append(Files.readString(file));
        }
        for (Path file : files(SOURCES, ".java")) {
            used.append(Files.readString(file));
        }
        var text = used.toString();
        var unused = messages().keySet().stream()
                .filter(key -> !key.startsWith("jakarta."))
                .filter(key -> !text.contains(key) && !builtFromParts(key, text))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void keysBeginWithTheNameOfTheirFile() throws IOException {
        assertThat(messages().entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith(entry.getValue() + ".")
                                && !entry.getKey().startsWith("jakarta."))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** Of two lines with the same key the later one wins, and the page of the first one tells something else. */
    @Test
    void noFileHoldsAKeyTwice() throws IOException {
        var twice = new TreeSet<String>();
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            var seen = new TreeSet<String>();
            for (String line : Files.readAllLines(file)) {
                var key = KEY.matcher(line);
                if (key.find() && !seen.add(key.group(1))) {
                    twice.add(file.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noWordsForPeopleInJava() throws IOException {
        var found = new TreeSet<String>();
        for (Path source : files(SOURCES, ".java")) {
            var room =
                    SOURCES.resolve("nastavnik").relativize(source).getName(0).toString();
            if (SPEAK_RUSSIAN.contains(room)) {
                continue;
            }
            for (String line : Files.readAllLines(source)) {
                if (!line.strip().startsWith("*")
                        && !line.strip().startsWith("/")
                        && CYRILLIC_LITERAL.matcher(line).find()) {
                    found.add(source.getFileName() + ": " + line.strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** {@code "report.state." + state} in Java, {@code #{|report.state.${state}|}} or __${…}__ in a template. */
    private static boolean builtFromParts(String key, String text) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var prefix = key.substring(0, dot + 1);
            if (text.contains("\"" + prefix + "\"")
                    || text.contains(prefix + "__${")
                    || text.contains(prefix + "${")
                    || text.contains("'" + prefix + "'")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> messages() throws IOException {
        var all = new TreeMap<String, String>();
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            var properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            var room = String.valueOf(file.getFileName()).replace(".properties", "");
            properties.stringPropertyNames().forEach(key -> all.put(key, room));
        }
        return all;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
