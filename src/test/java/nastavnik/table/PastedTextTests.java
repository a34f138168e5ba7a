package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTextTests {

    private final Documents documents = new Documents(1_000);

    private List<Row> rows(String text) {
        return documents.readPasted(text).tables().getFirst().rows();
    }

    @Test
    void tabsPartCellsAndLinesPartRows() {
        var rows = rows("№\tНазвание\r\n\r\n1\t\"Школа № 4\" города\t\n2\t\"две\nстроки и \"\"кавычки\"\"\"\tдалее\n");

        assertThat(rows)
                .extracting(Row::texts)
                .containsExactly(
                        List.of("№", "Название"),
                        List.of("1", "\"Школа № 4\" города"),
                        List.of("2", "две\nстроки и \"кавычки\"", "далее"));
        assertThat(rows).extracting(Row::number).containsExactly(1, 3, 4);
    }

    @Test
    void quoteThatIsNeverClosedIsText() {
        assertThat(rows("\"а\tб").getFirst().texts()).containsExactly("\"а", "б");
    }

    @Test
    void nothingOrTooMuchIsRefused() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> documents.readPasted(" \n\t\n"))
                .withMessage("table.unreadable.no-table");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> documents.readPasted("а".repeat(1_001)))
                .withMessage("table.unreadable.too-large");
    }
}
