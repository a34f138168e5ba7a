package nastavnik.database;

import java.nio.file.Path;
import java.util.List;

/**
 * How one embedded server is kept.
 *
 * @param home holds the cluster, its password, log and lock
 * @param programs holds the unpacked programs; several homes may share it
 * @param port of the loopback address, 0 for any free one
 * @param options further {@code name=value} settings of the server
 * @param fresh whether the portal's database is made anew at each start
 * @param stopMode of {@code pg_ctl stop}
 */
record PostgresSettings(Path home, Path programs, int port, List<String> options, boolean fresh, String stopMode) {

    /** People's data: nothing is traded for speed. */
    static PostgresSettings kept(Path home, int port) {
        return new PostgresSettings(home, home.resolve("programs"), port, List.of("max_connections=50"), false, "fast");
    }

    /** Data of one test run. Stops smartly, for Spring closes its contexts at the same time as the server. */
    static PostgresSettings forTests(Path home, Path programs) {
        return new PostgresSettings(
                home,
                programs,
                0,
                List.of("max_connections=300", "fsync=off", "synchronous_commit=off", "full_page_writes=off"),
                true,
                "smart");
    }
}
