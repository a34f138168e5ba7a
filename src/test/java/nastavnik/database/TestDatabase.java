package nastavnik.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One real PostgreSQL per test JVM, started when it is first asked for and stopped with the JVM. The portal's database
 * in it is made anew at each start; a second test JVM of the same project gets a server of its own.
 */
public final class TestDatabase {

    static final Path FOLDER = Path.of("target", "postgres").toAbsolutePath();

    private static final int MOST_TEST_RUNS = 8;

    private static @Nullable EmbeddedPostgres postgres;

    private TestDatabase() {}

    /** URL, user and password of the shared database, whose tables only migrations have made. */
    public static JdbcConnectionDetails connectionDetails() {
        return server();
    }

    static Path programs() {
        return FOLDER.resolve("programs");
    }

    private static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            postgres = startFirstFree(1);
            Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop, "test-database-stop"));
        }
        return postgres;
    }

    private static EmbeddedPostgres startFirstFree(int run) {
        try {
            return EmbeddedPostgres.start(PostgresSettings.forTests(FOLDER.resolve("run-" + run), programs()));
        } catch (DatabaseFailure failure) {
            if (failure.reason() == DatabaseFailure.Reason.IN_USE && run < MOST_TEST_RUNS) {
                return startFirstFree(run + 1);
            }
            throw failure;
        }
    }

    private static synchronized void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
