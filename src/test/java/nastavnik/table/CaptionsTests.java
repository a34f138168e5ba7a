package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nastavnik.table.Captions.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTests {

    private final Documents documents = new Documents(1 << 20);
    private final Captions captions = new Captions(List.of(
            Column.optional("number", "№ п/п | №"),
            Column.required("name", "Наименование образовательной организации | Наименование"),
            Column.required("director", "Ф.И.О. директора | Директор | Руководитель"),
            Column.optional("phone", "Телефон | Контактный телефон"),
            Column.required("mail", "E-mail | Электронная почта")));

    private Table table(String text) {
        return documents.readPasted(text).tables().getFirst();
    }

    @Test
    void columnsAreFoundWhereverTheyStand() {
        var header = captions.find(table(
                        "Сведения о школах города\nна 01.09.2026\nЭлектронная\u00a0 почта\tпримечание\tФИО ДИРЕКТОРА\tНаименование "
                                + "образова-\tNN п/п\nx@example.org\tнет\tИванов\tШкола\t1"))
                .orElseThrow();

        assertThat(header.first()).isZero();
        assertThat(header.places())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("mail", 0, "director", 2, "name", 3, "number", 4));
        assertThat(header.missing()).isEmpty();
        assertThat(header.others()).containsExactly("примечание");
        assertThat(header.textBefore()).containsExactly("Сведения о школах города", "на 01.09.2026");
        var row = header.body().getFirst();
        assertThat(header.text(row, "director")).isEqualTo("Иванов");
        assertThat(header.text(row, "phone")).isEmpty();
        assertThat(header.address(row, "name")).isEqualTo("D4");
    }

    @Test
    void missingColumnsAreNamed() {
        var header =
                captions.find(table("№\tНаименование\tТелефон\n1\tШкола\t1")).orElseThrow();

        assertThat(header.isComplete()).isFalse();
        assertThat(header.missing()).containsExactly("director", "mail");
    }

    @Test
    void tableWithoutCaptionsHasNoHeader() {
        assertThat(captions.find(table("1\tШкола № 1\tИванов\n2\tШкола № 2\tПетров")))
                .isEmpty();
    }

    @Test
    void repeatedHeadersColumnNumbersAndBlankRowsAreNoBody() {
        var header = captions.find(
                        table(
                                "№\tНаименование\tДиректор\n1\t2\t3\n1\tШкола № 1\tИванов\n\n№\tнаименование\tдиректор \n2\tШкола № 2\tПетров\n1\t2\t3"))
                .orElseThrow();

        assertThat(header.body()).extracting(Row::number).containsExactly(3, 6, 7);
    }

    @Test
    void headerOfTwoRowsIsOne() {
        var name = Cell.text("Наименование").spanning(1, 2);
        var contacts = Cell.text("Контакты").spanning(2, 1);
        var table = new Table(
                "",
                false,
                List.of(),
                List.of(
                        new Row(
                                1,
                                List.of(
                                        name,
                                        contacts,
                                        Cell.COVERED_FROM_LEFT,
                                        Cell.text("Директор").spanning(1, 2))),
                        new Row(
                                2,
                                List.of(
                                        Cell.CONTINUED_FROM_ABOVE,
                                        Cell.text("телефон"),
                                        Cell.text("электронная почта"),
                                        Cell.CONTINUED_FROM_ABOVE)),
                        new Row(3, List.of(Cell.text("Школа"), Cell.text("1"), Cell.text("2"), Cell.text("3")))),
                List.of());

        var header = captions.find(table).orElseThrow();

        assertThat(header.height()).isEqualTo(2);
        assertThat(header.places())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("name", 0, "phone", 1, "mail", 2, "director", 3));
        assertThat(header.body()).extracting(Row::number).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "№ п/п, n п п",
        "NN п/п, n п п",
        "№№ п.п., n п п",
        "Ответственный исполнитель/ соисполнитель, ответственный исполнитель соисполнитель",
        "Отчёт, отчет",
        "'Ответст-\nвенный', ответственный",
        "Cpoки, сроки",
        "E-mail, e mail"
    })
    void captionsAreComparedByTheirWords(String caption, String words) {
        assertThat(Captions.words(caption)).isEqualTo(words);
    }
}
