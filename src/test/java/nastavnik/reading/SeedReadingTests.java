package nastavnik.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nastavnik.plan.ActivityWords;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.table.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real orders, clean and as they were pasted from pages; skipped where they are not at hand. */
class SeedReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "000_228471010897c271.txt; 4 6 7 4 2; 2023-2024",
                "001_f537b6ba6d6b19f9.txt; 13 35; 2020-2021",
                "002_1d8179d460bace24.txt; 9 4 7 6; 2022-2024",
                "003_0c5f07910fbcd7e3.txt; 14; 2021-2022",
                "004_a04f48f760770c98.txt; 4 5 6 11 4 4 2; 2025-2029"
            })
    void rawTextIsReadWhole(String name, String activities, String years) throws IOException {
        check(Readers.table(Files.readString(Seeds.text(name))), activities, years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "chelyabinsk-2023-2024; 4 6 7 4 2; 2023-2024",
                "kogalym-2020-2021; 13 35; 2020-2021",
                "timashevsk-2022-2024; 9 4 7 6; 2022-2024",
                "krasnoyarsk-2025-2029; 4 5 6 11 4 4 2; 2025-2029"
            })
    void cleanDocumentIsReadWhole(String name, String activities, String years) {
        for (var end : List.of(".docx", ".xlsx")) {
            var document = Readers.DOCUMENTS.read(Seeds.document(name + end), name + end);
            check(Readers.roadmap(Readers.TABLES.read(document)), activities, years);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "000_228471010897c271.txt, chelyabinsk-2023-2024.docx",
        "001_f537b6ba6d6b19f9.txt, kogalym-2020-2021.docx",
        "002_1d8179d460bace24.txt, timashevsk-2022-2024.docx",
        "004_a04f48f760770c98.txt, krasnoyarsk-2025-2029.docx"
    })
    void rawTextSaysWhatTheCleanDocumentSays(String raw, String clean) throws IOException {
        var pasted = activities(Readers.table(Files.readString(Seeds.text(raw))));
        var document =
                activities(Readers.roadmap(Readers.TABLES.read(Readers.DOCUMENTS.read(Seeds.document(clean), clean))));
        assertThat(pasted)
                .extracting(ActivityWords::number, ActivityWords::title, ActivityWords::deadline)
                .containsExactlyElementsOf(document.stream()
                        .map(words -> tuple(words.number(), words.title(), words.deadline()))
                        .toList());
    }

    @Test
    void cellCutLengthwiseIsPutTogetherInTheOrderItHasElsewhere() throws IOException {
        var activities = activities(Readers.table(Files.readString(Seeds.text("004_a04f48f760770c98.txt"))));
        assertThat(activities)
                .filteredOn(words -> List.of("2.3", "4.2", "4.4").contains(words.number()))
                .extracting(ActivityWords::document)
                .hasSize(3)
                .containsOnly(activities.get(6).document());
    }

    @Test
    void tailInAForeignColumnGoesBackToItsOwn() throws IOException {
        var activities = activities(Readers.table(Files.readString(Seeds.text("002_1d8179d460bace24.txt"))));
        assertThat(activities.get(1).document()).isEqualTo(activities.get(0).document());
    }

    private static List<ActivityWords> activities(TableRead table) {
        var period = Objects.requireNonNull(Heading.of(table.before()).period());
        return Readers.plan(table, period).sections().stream()
                .flatMap(section -> section.activities().stream())
                .map(ActivityRead::words)
                .toList();
    }

    private static void check(TableRead table, String activities, String years) {
        var heading = Heading.of(table.before());
        var period = Objects.requireNonNull(heading.period());
        assertThat(period.start().getYear() + "-" + period.to().getYear()).isEqualTo(years);
        var plan = Readers.plan(table, period);
        assertThat(plan.sections())
                .extracting(section -> section.activities().size())
                .containsExactlyElementsOf(Arrays.stream(activities.split(" "))
                        .map(Integer::valueOf)
                        .toList());
        assertThat(plan.sections())
                .allSatisfy(section -> assertThat(section.activities()).allSatisfy(activity -> {
                    assertThat(activity.words().number()).isNotEmpty();
                    assertThat(activity.words().title()).isNotEmpty();
                    assertThat(activity.words().deadline()).isNotEmpty();
                    assertThat(activity.source()).isNotEmpty();
                }));
    }
}
