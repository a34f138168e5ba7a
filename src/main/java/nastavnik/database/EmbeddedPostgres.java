package nastavnik.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.database.DatabaseFailure.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL server on the loopback address, kept in a folder and run by this JVM alone.
 *
 * <p>The portal connects as the owner of its database, not as the superuser, so that what works here works on a
 * server where it has no more rights than that.
 */
final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String NAME = "nastavnik";
    private static final String SUPERUSER = "postgres";
    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TOLD_LINES = 12;
    private static final long LONG_LOG = 5_000_000;

    private final PostgresSettings settings;
    private final PostgresPrograms programs;
    private final FileChannel lock;
    private final String password;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(
            PostgresSettings settings, PostgresPrograms programs, FileChannel lock, String password, int port) {
        this.settings = settings;
        this.programs = programs;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server, whatever the last run left behind: nothing, half a cluster, a server that outlived its JVM,
     * or the traces of a power cut.
     *
     * @throws DatabaseFailure when another JVM runs the same folder or the server does not start
     */
    static EmbeddedPostgres start(PostgresSettings settings) {
        var begin = System.nanoTime();
        try {
            createPrivateFolder(settings.home());
            var lock = lock(settings.home());
            try {
                var postgres = start(settings, lock);
                log.info(
                        "Embedded PostgreSQL in {} started in {} ms: {}",
                        settings.home(),
                        Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                        postgres.getJdbcUrl());
                return postgres;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AccessDeniedException e) {
            throw new DatabaseFailure(Reason.NO_ACCESS, e, settings.home(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw notStarted(settings.home(), e);
        }
    }

    private static EmbeddedPostgres start(PostgresSettings settings, FileChannel lock) throws IOException {
        var programs = PostgresPrograms.unpackedIn(settings.programs());
        var home = settings.home();
        shortenLog(home);
        var password = password(home);
        if (Files.exists(cluster(home))) {
            endServerLeftBehind(programs, home);
        } else {
            createCluster(programs, home);
        }
        var postgres = new EmbeddedPostgres(settings, programs, lock, password, startServer(programs, settings));
        try {
            postgres.prepareDatabase();
            return postgres;
        } catch (IOException e) {
            postgres.stopServer();
            throw e;
        }
    }

    private static Path cluster(Path home) {
        return home.resolve("cluster");
    }

    private static Path log(Path home) {
        return home.resolve("server.log");
    }

    private static void createPrivateFolder(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Files.createDirectories(home);
        if (isPosix(home)) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /* The operating system gives the lock back even when the JVM is killed; the file itself means nothing. */
    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ignored) {
            // a second application context of this JVM is refused like a second JVM
        }
        channel.close();
        throw new DatabaseFailure(Reason.IN_USE, null, home);
    }

    private static void shortenLog(Path home) throws IOException {
        var log = log(home);
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Files.move(log, home.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var unfinished = home.resolve("password.unfinished");
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n");
            if (isPosix(unfinished)) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /* Made aside and renamed, so a cluster cut short while it is made is never taken for one. */
    private static void createCluster(PostgresPrograms programs, Path home) throws IOException {
        var unfinished = home.resolve("cluster.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var arguments = List.of(
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + home.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + PostgresPrograms.locale(),
                "--locale-provider=icu",
                "--icu-locale=ru-RU",
                "--text-search-config=russian");
        if (programs.run(log(home), "initdb", arguments) != 0) {
            throw notStarted(home, null);
        }
        Files.move(unfinished, cluster(home), StandardCopyOption.ATOMIC_MOVE);
    }

    /*
     * The lock is ours, so the server of this pid file has lost its JVM. Its own fast shutdown writes everything to
     * disk. A process that is not our server has merely been given the same number after a restart of the machine, or
     * is a dead server that nobody has buried yet; PostgreSQL would take either for a running one. It does not
     * count its grandparent, so we put our own number there and leave it PostgreSQL's second check, of shared memory.
     */
    private static void endServerLeftBehind(PostgresPrograms programs, Path home) throws IOException {
        var pidFile = cluster(home).resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = new ArrayList<>(Files.readAllLines(pidFile));
        var process = lines.isEmpty() ? null : process(lines.getFirst().strip());
        if (lines.isEmpty()) {
            Files.delete(pidFile);
        } else if (process != null && programs.run(process)) {
            log.warn("Ending the PostgreSQL server {} that outlived its portal", process.pid());
            if (stop(programs, home, "fast") != 0) {
                stop(programs, home, "immediate");
            }
        } else if (process != null) {
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(pidFile, lines);
        }
    }

    private static @Nullable ProcessHandle process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .orElse(null);
        } catch (NumberFormatException ignored) {
            return null;
        }
    }

    /* Tried again because a free port may be taken meanwhile, or the last server's children may still be ending. */
    private static int startServer(PostgresPrograms programs, PostgresSettings settings) throws IOException {
        var home = settings.home();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = settings.port() == 0 ? freePort() : settings.port();
            if (programs.run(log(home), "pg_ctl", startArguments(settings, port)) == 0) {
                return port;
            }
            pause();
        }
        throw notStarted(home, null);
    }

    private static List<String> startArguments(PostgresSettings settings, int port) {
        var options = new ArrayList<>(
                List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"));
        options.addAll(settings.options());
        return List.of(
                "start",
                "--wait",
                "--timeout=120",
                "--pgdata=" + cluster(settings.home()),
                "--options=" + options.stream().map(option -> "-c " + option).collect(Collectors.joining(" ")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server starts", e);
        }
    }

    private static DatabaseFailure notStarted(Path home, @Nullable Exception cause) {
        return new DatabaseFailure(
                Reason.NOT_STARTED, cause, log(home), cause == null ? endOfLog(home) : cause.toString(), home);
    }

    private static String endOfLog(Path home) {
        try {
            var lines = new String(Files.readAllBytes(log(home)), UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void prepareDatabase() throws IOException {
        var prepared = cluster(settings.home()).resolve(NAME + ".prepared");
        if (Files.exists(prepared) && !settings.fresh()) {
            return;
        }
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password)) {
            if (!exists(connection, "select from pg_roles where rolname = ?")) {
                execute(connection, "create role " + NAME + " login password '" + password + "'");
            }
            if (settings.fresh()) {
                execute(connection, "drop database if exists " + NAME + " with (force)");
            }
            if (!exists(connection, "select from pg_database where datname = ?")) {
                execute(connection, "create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        if (!Files.exists(prepared)) {
            Files.createFile(prepared);
        }
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String getJdbcUrl() {
        return url(NAME);
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            stopServer();
        } catch (IOException e) {
            log.error("Embedded PostgreSQL in {} is not stopped; the next start will end it", settings.home(), e);
        }
    }

    private void stopServer() throws IOException {
        if (stop(programs, settings.home(), settings.stopMode()) != 0) {
            stop(programs, settings.home(), "fast");
        }
    }

    private static int stop(PostgresPrograms programs, Path home, String mode) throws IOException {
        var seconds = mode.equals("smart") ? 3 : 60;
        return programs.run(
                log(home),
                "pg_ctl",
                List.of("stop", "--wait", "--timeout=" + seconds, "--mode=" + mode, "--pgdata=" + cluster(home)));
    }
}
