package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import nastavnik.table.Documents;
import nastavnik.table.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OfficeConfigurationTests {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(OfficeConfiguration.class);

    @Test
    void largestFileCanBeConfigured() {
        portal.withPropertyValues("nastavnik.office.largest-file=1KB").run(context -> {
            var documents = context.getBean(Documents.class);
            assertThatNoException().isThrownBy(() -> documents.readPasted("а".repeat(1_024)));
            assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> documents.readPasted("а".repeat(1_025)));
        });
    }

    @Test
    void temporaryFolderGoesWithThePortal() {
        portal.run(context -> {
            var folder =
                    context.getBean(OfficeConfiguration.TemporaryFolder.class).path();
            assertThat(folder).isEmptyDirectory();
            context.close();
            assertThat(folder).doesNotExist();
        });
    }

    @Test
    void firstWorkbookCanBeWritten() {
        assertThatNoException().isThrownBy(OfficeConfiguration::writeOnce);
    }
}
