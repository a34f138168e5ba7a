package nastavnik.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What a person may do to the portal of the zero-install run, and what is left of the data then. */
class EmbeddedPostgresTests {

    /* One cluster for all: making one takes longer than all else here. Each test leaves it stopped or dead. */
    @TempDir
    static Path home;

    static PostgresSettings settings(Path home) {
        return new PostgresSettings(
                home, TestDatabase.programs(), 0, List.of("max_connections=20", "shared_buffers=16MB"), false, "fast");
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(settings(home));
    }

    /* A test that fails while its server runs leaves it to the next start. */
    @AfterAll
    static void endWhatFailedTestsLeft() {
        start().close();
    }

    @Test
    void serverSortsRussianWordsAndReadsThem() throws Exception {
        try (var postgres = start();
                var connection = connect(postgres)) {
            assertThat(words(connection, "select w from unnest(array['ель','ёж','Жук','еда','абв']) w order by w"))
                    .containsExactly("абв", "еда", "ёж", "ель", "Жук");
            assertThat(words(connection, "select to_tsvector('Обучающие семинары «Наставник»')::text"))
                    .containsExactly("'наставник':3 'обуча':1 'семинар':2");
            assertThat(words(connection, "select 'Ёлка' ilike 'ёлка'")).containsExactly("t");
        }
    }

    @Test
    void serverKeepsWhatIsCommittedAndItsDoorShut() throws Exception {
        try (var postgres = start();
                var connection = connect(postgres)) {
            assertThat(words(connection, "show fsync")).containsExactly("on");
            assertThat(words(connection, "show synchronous_commit")).containsExactly("on");
            assertThat(words(connection, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(
                            postgres.getJdbcUrl(), postgres.getUsername(), "another password"))
                    .extracting(SQLException::getSQLState)
                    .isEqualTo("28P01");
        }
    }

    @Test
    void ownerOfTheDatabaseNeedsNoMoreRights() throws Exception {
        try (var postgres = start();
                var connection = connect(postgres)) {
            assertThat(words(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .containsExactly("f");
            execute(connection, "create extension if not exists pg_trgm");
            execute(connection, "create extension if not exists unaccent");
            execute(connection, "create extension if not exists btree_gist");
        }
    }

    @Test
    void dataSurviveARestart() throws Exception {
        try (var postgres = start()) {
            note(postgres, "restart");
        }
        assertThat(home.resolve("cluster/postmaster.pid")).doesNotExist();
        assertNoted("restart");
    }

    @Test
    void serverOfAKilledPortalIsEndedAndItsDataKept() throws Exception {
        var portal = PortalProcess.start(home);
        var leftBehind = server();
        noteInRunning("killed portal");
        kill(portal.toHandle());
        assertThat(runsAProgram(leftBehind)).isTrue();

        assertNoted("killed portal");
        assertThat(runsAProgram(leftBehind)).isFalse();
    }

    @Test
    void dataSurviveWhenPortalAndServerAreKilledTogether() throws Exception {
        var portal = PortalProcess.start(home);
        var server = server();
        noteInRunning("power cut");
        server.destroyForcibly();
        kill(portal.toHandle());

        assertNoted("power cut");
    }

    @Test
    void numberOfAProcessLongGoneMayBelongToAnother() throws Exception {
        var pidFile = home.resolve("cluster/postmaster.pid");
        List<String> lines;
        try (var postgres = start()) {
            note(postgres, "another process");
            lines = new ArrayList<>(Files.readAllLines(pidFile));
        }
        var stranger = stranger();
        try {
            lines.set(0, Long.toString(stranger.pid()));
            Files.write(pidFile, lines);

            assertNoted("another process");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void secondPortalOnTheSameFolderIsRefused() throws Exception {
        var portal = PortalProcess.start(home);
        try {
            assertThatExceptionOfType(DatabaseFailure.class)
                    .isThrownBy(EmbeddedPostgresTests::start)
                    .satisfies(failure -> {
                        assertThat(failure.reason()).isEqualTo(DatabaseFailure.Reason.IN_USE);
                        assertThat(failure.description())
                                .contains("уже работает другой запущенный портал")
                                .contains(home.toString());
                        assertThat(failure.action()).contains("Остановите тот портал");
                    });
        } finally {
            kill(portal.toHandle());
        }
    }

    @Test
    void folderIsFreeAgainOnceItsPortalIsStopped() {
        start().close();
        start().close();
    }

    @Test
    void clusterCutShortWhileItWasMadeIsMadeAgain(@TempDir Path another) throws Exception {
        Files.createDirectories(another.resolve("cluster.unfinished/base"));
        Files.writeString(another.resolve("cluster.unfinished/PG_VERSION"), "18\n");

        try (var postgres = EmbeddedPostgres.start(settings(another))) {
            note(postgres, "made again");
        }
    }

    @Test
    void serverThatDoesNotStartSaysWhy() throws Exception {
        start().close();
        var version = home.resolve("cluster/PG_VERSION");
        var known = Files.readString(version);
        Files.writeString(version, "11\n");
        try {
            assertThatExceptionOfType(DatabaseFailure.class)
                    .isThrownBy(EmbeddedPostgresTests::start)
                    .satisfies(
                            failure -> assertThat(failure.description()).contains("not compatible with this version"));
        } finally {
            Files.writeString(version, known);
        }
    }

    private static void assertNoted(String word) throws Exception {
        try (var postgres = start();
                var connection = connect(postgres)) {
            assertThat(words(connection, "select word from note where word = '" + word + "'"))
                    .containsExactly(word);
        }
    }

    private static void note(JdbcConnectionDetails database, String word) throws SQLException {
        try (var connection = connect(database)) {
            note(connection, word);
        }
    }

    private static void note(Connection connection, String word) throws SQLException {
        execute(connection, "create table if not exists note (word text)");
        execute(connection, "insert into note values ('" + word + "')");
    }

    /* The port is the fourth line of the pid file. */
    private static void noteInRunning(String word) throws Exception {
        var port = Files.readAllLines(home.resolve("cluster/postmaster.pid")).get(3);
        var password = Files.readString(home.resolve("password")).strip();
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/nastavnik", "nastavnik", password)) {
            note(connection, word);
        }
    }

    private static ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(home.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Process stranger() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Stranger.class.getName())
                .start();
    }

    /** Waits to be killed. */
    static final class Stranger {

        private Stranger() {}

        static void main(String[] args) throws InterruptedException {
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    /* A process that has ended keeps its number until its parent takes notice, but no program. */
    private static boolean runsAProgram(ProcessHandle process) {
        return process.info().command().isPresent();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static Connection connect(JdbcConnectionDetails database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> words(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }
}
