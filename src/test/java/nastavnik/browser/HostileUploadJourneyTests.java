package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are no roadmap get a clear refusal, and nothing of them stays. */
@BrowserTest
class HostileUploadJourneyTests {

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private int stored;

    @BeforeEach
    void count() {
        stored = stored();
    }

    @Test
    void textUnderAWordName(Visitor komitet) throws IOException {
        uploads(komitet, Files.writeString(folder.resolve("plan.docx"), "1.1 Провести семинар — март"));
        komitet.sees("Это не документ Word");
    }

    @Test
    void emptyFile(Visitor komitet) throws IOException {
        uploads(komitet, Files.createFile(folder.resolve("plan.docx")));
        komitet.sees("пуст");
    }

    @Test
    void documentWithoutATable(Visitor komitet) throws IOException {
        uploads(komitet, Papers.withoutTable(folder.resolve("plan.docx")));
        komitet.sees("В файле нет таблицы");
    }

    @Test
    void bomb(Visitor komitet) throws IOException {
        uploads(komitet, Papers.bomb(folder.resolve("plan.docx")));
        komitet.page().locator(".alert-danger").waitFor();
        assertThat(komitet.page().locator(".alert-danger").count()).isEqualTo(1);
    }

    @Test
    void twoHundredMegabytes(Visitor komitet) throws IOException {
        var file = folder.resolve("plan.docx");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        uploads(komitet, file);
        komitet.sees("слишком большой");
        komitet.findsThePageAccessible();
    }

    private void uploads(Visitor komitet, Path file) {
        komitet.signIn("komitet").open("/roadmap-imports/new");
        komitet.attach("input[type=file]", file).click("Загрузить и посмотреть");
        komitet.page().waitForLoadState();
        assertThat(stored()).isEqualTo(stored);
    }

    private int stored() {
        return database.sql("select (select count(*) from roadmap) + (select count(*) from roadmap_import)")
                .query(Integer.class)
                .single();
    }
}
