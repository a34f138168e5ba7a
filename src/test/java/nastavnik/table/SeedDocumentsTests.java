package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nastavnik.table.Captions.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedDocumentsTests {

    private static final Captions ROADMAP = new Captions(List.of(
            Column.optional("number", "№ п/п"),
            Column.required("title", "Наименование мероприятия | Мероприятие | Мероприятия"),
            Column.required("deadline", "Сроки | Срок исполнения | Срок реализации"),
            Column.optional("responsible", "Ответственный исполнитель | Ответственные"),
            Column.optional("document", "Вид документа | Форма представления результата"),
            Column.optional("result", "Ожидаемый результат | Ожидаемые результаты | Результат")));

    private final Documents documents = new Documents(20 << 20);

    @ParameterizedTest
    @CsvSource({
        "chelyabinsk-2023-2024, 6, 5, 23",
        "kogalym-2020-2021, 4, 2, 48",
        "krasnoyarsk-2025-2029, 5, 7, 36",
        "timashevsk-2022-2024, 5, 4, 26"
    })
    void roadmapHasItsColumnsSectionsAndActivities(String name, int columns, int sections, int activities) {
        for (var end : List.of(".docx", ".xlsx")) {
            var document = documents.read(Seeds.document(name + end), name + end);
            assertThat(document.visibleTables()).hasSize(1);

            var header = ROADMAP.find(document.visibleTables().getFirst()).orElseThrow();

            assertThat(header.places()).as(name + end).hasSize(columns);
            assertThat(header.missing()).isEmpty();
            assertThat(header.others()).isEmpty();
            assertThat(header.body())
                    .filteredOn(row -> row.isMergedAcross(columns))
                    .hasSize(sections);
            assertThat(header.body())
                    .filteredOn(row -> !row.isMergedAcross(columns))
                    .hasSize(activities);
            assertThat(String.join(" ", header.textBefore())).containsIgnoringCase("дорожная карта");
        }
    }

    @Test
    void deadlineMergedOverManyRowsIsKnownInEachOfThem() {
        for (var end : List.of(".docx", ".xlsx")) {
            var document = documents.read(Seeds.document("kogalym-2020-2021" + end), "k");
            var header = ROADMAP.find(document.tables().getFirst()).orElseThrow();
            var merged = header.body().stream()
                    .filter(row -> header.cell(row, "deadline").continuesAbove())
                    .toList();
            assertThat(merged).hasSize(34);

            var unmerged = ROADMAP.find(document.tables().getFirst().unmergedDownwards())
                    .orElseThrow();

            assertThat(unmerged.body())
                    .filteredOn(row -> row.onlyText().isEmpty())
                    .allSatisfy(
                            row -> assertThat(unmerged.text(row, "deadline")).isNotEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "000_228471010897c271.txt, 6",
        "001_f537b6ba6d6b19f9.txt, 4",
        "002_1d8179d460bace24.txt, 5",
        "003_0c5f07910fbcd7e3.txt, 2",
        "004_a04f48f760770c98.txt, 5"
    })
    void roadmapPastedAsTextHasItsColumns(String name, int columns) throws IOException {
        var pasted = documents.readPasted(Files.readString(Seeds.text(name)));

        var header = ROADMAP.find(pasted.tables().getFirst()).orElseThrow();

        assertThat(header.places()).hasSize(columns);
        assertThat(header.missing()).isEmpty();
        assertThat(header.body()).noneMatch(row -> header.text(row, "deadline").startsWith("Срок"));
    }
}
