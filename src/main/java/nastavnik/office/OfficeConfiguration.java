package nastavnik.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nastavnik.table.Documents;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** How much is read, where temporary rows go, and a first workbook before anybody asks for one. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    Documents documents(@Value("${nastavnik.office.largest-file:20MB}") String largestFile) {
        return new Documents(DataSize.parse(largestFile).toBytes());
    }

    /** Rows of exports may hold personal data: they go to a folder that only the portal's own user may look into. */
    @Bean
    TemporaryFolder officeTemporaryFolder() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("nastavnik-office"));
    }

    record TemporaryFolder(Path path) implements AutoCloseable {
        TemporaryFolder {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(path.toFile()));
        }

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    /** The first workbook and the first document of a JVM take about a second, most of it loading of classes. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform().daemon().name("office-warm-up").start(OfficeConfiguration::writeOnce);
    }

    static void writeOnce() {
        var imprint = new Imprint("", "", Instant.EPOCH, "", 0);
        var columns = List.of(PaperColumn.of("", 1), PaperColumn.of("", 1));
        try (var sheets = new SheetFile(imprint);
                var words = new WordFile(imprint, Page.PORTRAIT)) {
            sheets.data("1", List.of("")).row("");
            sheets.paper("2", Page.PORTRAIT, columns).row("", 1);
            words.paper(columns).row("", 1);
            sheets.writeTo(OutputStream.nullOutputStream());
            words.writeTo(OutputStream.nullOutputStream());
        } catch (IOException | UncheckedIOException e) {
            LoggerFactory.getLogger(OfficeConfiguration.class).warn("The first workbook will be slow", e);
        }
    }
}
