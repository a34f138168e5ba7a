package nastavnik.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the archive that the build puts on the class path for its machine. */
final class PostgresPrograms {

    private static final String SYSTEM = system(System.getProperty("os.name"));

    private static final String ARCHIVE =
            "/postgres-" + SYSTEM + "-" + architecture(System.getProperty("os.arch")) + ".txz";

    /* Twice what the longest call, a start with crash recovery, is told to wait itself. */
    private static final int PATIENCE_SECONDS = 240;

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Unpacks once per version. One JVM unpacks, others wait for it; an unpacking cut short begins again. */
    static synchronized PostgresPrograms unpackedIn(Path folder) throws IOException {
        var archive = PostgresPrograms.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new DatabaseFailure(
                    DatabaseFailure.Reason.NO_PROGRAMS,
                    null,
                    System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        }
        Files.createDirectories(folder);
        var connection = archive.openConnection();
        var unpacked = folder.resolve(version(connection));
        try (var channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.exists(unpacked)) {
                var unfinished = folder.resolve("unfinished");
                FileSystemUtils.deleteRecursively(unfinished);
                unpack(archive, unfinished);
                Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new PostgresPrograms(unpacked.toRealPath());
    }

    private static String version(URLConnection archive) throws IOException {
        return archive instanceof JarURLConnection jar
                ? HexFormat.of().toHexDigits(jar.getJarEntry().getCrc(), 8)
                : Long.toString(archive.getContentLengthLong());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(archive.openStream()))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + file);
            }
        }
    }

    /** Whether this very set of programs is what the process runs. */
    boolean run(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(folder))
                .orElse(false);
    }

    /**
     * Runs one program to its end.
     *
     * @param log takes everything the program says
     * @return its exit value
     */
    int run(Path log, String program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isLinuxRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it sees an ordinary user
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin")
                .resolve(SYSTEM.equals("windows") ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " has not ended within " + PATIENCE_SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    /** A locale that every such system has and whose letters are Unicode's. */
    static String locale() {
        return switch (SYSTEM) {
            case "windows" -> "ru-RU";
            case "darwin" -> "ru_RU.UTF-8";
            default -> "C.UTF-8";
        };
    }

    private static boolean isLinuxRoot() {
        return SYSTEM.equals("linux") && new UnixSystem().getUid() == 0;
    }

    private static String system(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return "darwin";
        }
        return lower.startsWith("windows") ? "windows" : lower;
    }

    private static String architecture(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            // Windows on ARM runs the programs of x86-64
            case "aarch64" -> SYSTEM.equals("windows") ? "x86_64" : "arm_64";
            default -> name;
        };
    }
}
