package nastavnik.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** Reads the invented data of {@code resources/demo}: cells between bars, a line that begins with # explains. */
public final class DemoTable {

    private DemoTable() {}

    /** @return the cells of every line of a file */
    public static List<List<String>> rows(String name) {
        try {
            return resource(name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(resource(name).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("demo/" + name);
    }

    /** @return what pupils, or what adults, ask their mentors for */
    public static List<List<String>> requests(boolean pupil) {
        return rows("requests.csv").stream()
                .filter(row -> row.get(3).equals(pupil ? "pupil" : "adult"))
                .toList();
    }
}
