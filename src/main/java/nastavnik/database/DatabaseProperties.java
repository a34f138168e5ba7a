package nastavnik.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded server lives; without effect when {@code spring.datasource.url} names another one.
 *
 * @param folder relative to the folder the portal is started in
 * @param port of the loopback address, 0 for any free one
 */
@ConfigurationProperties("nastavnik.database")
record DatabaseProperties(
        @DefaultValue(".data/postgres") String folder,
        @DefaultValue("0") int port) {

    Path home() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
