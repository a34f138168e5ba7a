package nastavnik.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real documents that stand beside the project on some machines and are no part of it. */
public final class Seeds {

    private Seeds() {}

    public static Path document(String name) {
        return text(Path.of("documents", name).toString());
    }

    public static Path text(String name) {
        var here = Path.of("..", "shared", "seeds", name);
        var above = Path.of("..", "..", "shared", "seeds", name);
        assumeTrue(Files.exists(here) || Files.exists(above), () -> "No " + name + " on this machine");
        return Files.exists(here) ? here : above;
    }
}
