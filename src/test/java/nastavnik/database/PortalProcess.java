package nastavnik.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A JVM of its own that runs the embedded server of a folder until it is killed. */
final class PortalProcess {

    private static final String READY = "ready";

    private PortalProcess() {}

    static void main(String[] args) throws InterruptedException {
        var postgres = EmbeddedPostgres.start(EmbeddedPostgresTests.settings(Path.of(args[0])));
        System.out.println(READY + " " + postgres.getJdbcUrl());
        Thread.sleep(Duration.ofMinutes(5));
    }

    /** Gives the process back when its server takes connections. */
    static Process start(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PortalProcess.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.startsWith(READY)) {
                return process;
            }
            said.append(line).append('\n');
        }
        throw new IOException("the process ended: " + said);
    }
}
