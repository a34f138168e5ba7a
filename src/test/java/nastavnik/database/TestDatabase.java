package nastavnik.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    /** A schema of its own on the same server, made anew and empty: for a test that must not meet what others stored. */
    public static JdbcConnectionDetails emptySchema(String name) {
        var server = server();
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + name + " cascade");
            statement.execute("create schema " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        var url = server.getJdbcUrl();
        // Extensions belong to the whole database and stand in its public schema.
        return new OwnSchema(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name + ",public", server);
    }

    static Path programs() {
        return FOLDER.resolve("programs");
    }

    private record OwnSchema(String getJdbcUrl, JdbcConnectionDetails server) implements JdbcConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return server.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return server.getPassword();
        }
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
