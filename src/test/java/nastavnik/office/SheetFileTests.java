package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTests {

    @TempDir
    private Path folder;

    private final Imprint imprint = new Imprint(
            "Сводная за I квартал 2026 года",
            "Комитет",
            Instant.parse("2026-04-06T09:00:00Z"),
            "summary",
            1,
            Map.of("period", "2026-1"));

    @Test
    void whatIsWrittenIsReadAgainUnchanged() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var sheets = new SheetFile(imprint);
                var out = Files.newOutputStream(file)) {
            var data = sheets.data("Кто не сдал", List.of("№", "Организация", "Дата", "Доля", "Код"));
            data.row(1, "МБОУ «СОШ № 4»\nвторой корпус", LocalDate.of(2026, 4, 5), new BigDecimal("12.5"), "4.10");
            data.row(2, "=1+1", null, null, "+7 351 000-00-00");
            var facts = new LinkedHashMap<String, Object>();
            facts.put("Кто", "Иванова");
            facts.put("Строк", 2);
            sheets.facts("О файле", facts);
            sheets.writeTo(out);
        }

        var document = new Documents(1 << 20).read(file, "a.xlsx");

        assertThat(document.isForm("summary", 1)).isTrue();
        assertThat(document.marks()).containsEntry("period", "2026-1");
        var table = document.tables().getFirst();
        assertThat(table.name()).isEqualTo("Кто не сдал");
        assertThat(table.rows())
                .extracting(Row::texts)
                .containsExactly(
                        List.of("№", "Организация", "Дата", "Доля", "Код"),
                        List.of("1", "МБОУ «СОШ № 4»\nвторой корпус", "05.04.2026", "12.5", "4.10"),
                        List.of("2", "=1+1", "", "", "+7 351 000-00-00"));
        assertThat(document.tables().get(1).rows()).extracting(Row::texts).contains(List.of("Строк", "2"));
    }
}
