package nastavnik.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityWords;
import nastavnik.reading.Doubt.Part;
import nastavnik.reading.Doubt.Reason;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.reading.PlanRead.SectionRead;
import org.junit.jupiter.api.Test;

/** Every trap real documents have set, in an invented town. */
class PlanReaderTests {

    private static final String TITLE = "Дорожная карта наставничества города Светлогорья на 2026-2027 годы\n\n";
    private static final String HEAD = "№ п/п\tМероприятие\tФорма представления результата\tСроки\tОтветственные\n";

    @Test
    void repeatedHeaderAndRuleAreNoRows() {
        var plan = Readers.pasted(TITLE + HEAD + row("1.1", "Провести слёт") + "\n" + HEAD
                + row("1.2", "Издать сборник") + "--\t--\t-----\t--\t--\n");
        assertThat(titles(plan)).containsExactly("Провести слёт", "Издать сборник");
        assertThat(plan.doubts()).isEmpty();
    }

    @Test
    void rowCutByAPageIsJoinedCellByCellThroughTheHeaderBetween() {
        var plan = Readers.pasted(TITLE + HEAD + "1.1\tПровести слёт\tОтчёт о слёте и\tМай 2026 г.\tЦРО\n\n" + HEAD
                + "\tмолодых наставников\tфотографии\t\t\n" + row("1.2", "Издать сборник"));
        assertThat(words(plan).getFirst())
                .isEqualTo(new ActivityWords(
                        "1.1",
                        "Провести слёт молодых наставников",
                        "Май 2026 г.",
                        "ЦРО",
                        "Отчёт о слёте и фотографии",
                        ""));
        assertThat(doubt(plan, Part.TITLE)).satisfies(doubt -> {
            assertThat(doubt.original()).isEqualTo("Провести слёт\nмолодых наставников");
            assertThat(doubt.proposal()).isEqualTo("Провести слёт молодых наставников");
            assertThat(keys(doubt)).containsExactly("reading.doubt.joined");
        });
        assertThat(activities(plan).getFirst().source())
                .isEqualTo("1.1\tПровести слёт\tОтчёт о слёте и\tМай 2026 г.\tЦРО\n\tмолодых наставников\tфотографии");
    }

    @Test
    void emptyCellThatSlippedInIsTakenOut() {
        var plan = Readers.pasted(TITLE + HEAD + row("1.1", "Провести слёт")
                + "1.2\tИздать сборник\tПриказ\t\tМай 2026 г.\tЦРО, школы города\n");
        assertThat(words(plan).getLast())
                .isEqualTo(
                        new ActivityWords("1.2", "Издать сборник", "Май 2026 г.", "ЦРО, школы города", "Приказ", ""));
        assertThat(plan.doubts()).anySatisfy(doubt -> assertThat(keys(doubt)).contains("reading.doubt.shifted"));
    }

    @Test
    void cellCutLengthwiseIsPutTogetherAsItStandsElsewhere() {
        var plan = Readers.pasted(TITLE + HEAD
                + "1.1\tПровести слёт\tПубликация отчёта и снимков на сайтах школ\tМай 2026 г.\tЦРО\n"
                + "1.2\tИздать сборник\tПубликация отчёта снимков сайтах школ\tи на\tИюнь 2026 г.\tЦРО\n");
        assertThat(words(plan).getLast().document()).isEqualTo("Публикация отчёта и снимков на сайтах школ");
        assertThat(doubt(plan, Part.DOCUMENT)).satisfies(doubt -> {
            assertThat(doubt.original()).isEqualTo("Публикация отчёта снимков сайтах школ\nи на");
            assertThat(keys(doubt)).containsExactly("reading.doubt.split", "reading.doubt.wordOrder");
        });
    }

    @Test
    void loneTailInAForeignColumnGoesToItsOwn() {
        var plan = Readers.pasted(TITLE + HEAD
                + "1.1\tПровести слёт\tПриказ комитета\tМай 2026 г.\tЛапина И.П. Белов О.С.\n"
                + "1.2\tИздать сборник\tПриказ комитета\tМай 2026 г.\tЛапина И.П.\n\n\t\tБелов О.С.\t\t\n");
        assertThat(words(plan).getLast().document()).isEqualTo("Приказ комитета");
        assertThat(words(plan).getLast().responsible()).isEqualTo("Лапина И.П. Белов О.С.");
        assertThat(keys(doubt(plan, Part.RESPONSIBLE))).containsExactly("reading.doubt.shiftedTail");
    }

    @Test
    void headingInsideACellIsPartedFromItsActivity() {
        var plan = Readers.pasted(TITLE + HEAD
                + "1.1\t1. Правовая основа работы (далее – основа) Создание рабочей группы\tПриказ\tМай 2026 г.\tЦРО\n"
                + row("1.2", "Издать сборник") + "2.\tПоддержка\t\t\t\n" + row("2.1", "Провести слёт"));
        assertThat(plan.sections())
                .extracting(SectionRead::number, SectionRead::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.", "Правовая основа работы (далее – основа)"),
                        org.assertj.core.groups.Tuple.tuple("2.", "Поддержка"));
        assertThat(titles(plan)).containsExactly("Создание рабочей группы", "Издать сборник", "Провести слёт");
        assertThat(doubt(plan, Part.SECTION).proposal()).isEqualTo("Правовая основа работы (далее – основа)");
        assertThat(doubt(plan, Part.TITLE).original()).startsWith("1. Правовая основа");
    }

    @Test
    void cellMergedOverManyRowsIsPutTogetherAndSaidOfEach() {
        var rows = IntStream.rangeClosed(4, 20)
                .mapToObj(number -> number + ".\tШаг " + number + "\t\t\t\n")
                .collect(Collectors.joining());
        var plan = Readers.pasted(TITLE + HEAD + "Уровень школы\t\t\t\t\n"
                + "1.\tШаг первый\tОтчёт\tВ течение 2026, 2027 годов (сроки, устанавливаемые\tДиректора школ (Лапина И.П.,\n"
                + "2.\tШаг второй\t\tприказом\t\n3.\tШаг третий\t\tшколы)\tБелов О.С.)\n" + rows);
        assertThat(plan.sections())
                .singleElement()
                .extracting(SectionRead::title)
                .isEqualTo("Уровень школы");
        assertThat(words(plan)).hasSize(20).allSatisfy(words -> {
            assertThat(words.deadline())
                    .isEqualTo("В течение 2026, 2027 годов (сроки, устанавливаемые приказом школы)");
            assertThat(words.responsible()).isEqualTo("Директора школ (Лапина И.П., Белов О.С.)");
        });
        assertThat(doubt(plan, Part.DEADLINE)).satisfies(doubt -> {
            assertThat(doubt.rows()).hasSize(20);
            assertThat(doubt.original())
                    .isEqualTo("В течение 2026, 2027 годов (сроки, устанавливаемые\nприказом\nшколы)");
        });
    }

    @Test
    void levelsMayCountAnew() {
        var plan = Readers.pasted(TITLE + HEAD + "Уровень города\t\t\t\t\n" + row("1.", "Назначить куратора")
                + row("2.", "Обучить куратора") + "Уровень школы\t\t\t\t\n" + row("1.", "Собрать школьников"));
        assertThat(plan.sections())
                .extracting(section -> section.activities().size())
                .containsExactly(2, 1);
        assertThat(plan.doubts()).isEmpty();
    }

    @Test
    void fragmentsWithTheSameHeaderAreOnePlanAndAreCounted() {
        var head = "<b>Наименование мероприятия</b>\t<b>Сроки</b>\n";
        var title = "**План («дорожная карта») наставничества на 2026-2027 годы (фрагмент)**\n\n";
        var table = Readers.table(
                title + head + "<p>Провести слёт</p>\tМай 2026\n\n" + title + head + "Издать сборник\t2026 год\n");
        var plan = Readers.plan(table, Interval.years(2026, 2027));
        assertThat(table.parts()).isEqualTo(2);
        assertThat(words(plan)).extracting(ActivityWords::number).containsExactly("1", "2");
        assertThat(titles(plan)).containsExactly("Провести слёт", "Издать сборник");
        assertThat(activities(plan).getFirst().source()).isEqualTo("<p>Провести слёт</p>\tМай 2026");
        assertThat(plan.doubts().stream().flatMap(doubt -> keys(doubt).stream()))
                .containsExactlyInAnyOrder("reading.doubt.tablesJoined", "reading.doubt.numbersCounted");
    }

    @Test
    void rarerSpellingOfANameGivesWayToTheCommoner() {
        var plan = Readers.pasted(TITLE
                + HEAD
                + row("1.1", "Провести слёт", "Верещагина Т.В.")
                + row("1.2", "Издать сборник", "Верещагина Т.В.")
                + row("1.3", "Собрать отзывы", "Верещасгина Т.В."));
        assertThat(words(plan).getLast().responsible()).isEqualTo("Верещагина Т.В.");
        assertThat(doubt(plan, Part.RESPONSIBLE).original()).isEqualTo("Верещасгина Т.В.");
    }

    @Test
    void nameThatMayHaveSlidIntoTheNextRowIsDoubtedAndStays() {
        var plan = Readers.pasted(TITLE
                + HEAD
                + row("1.1", "Провести слёт", "Лапина И.П.")
                + row("1.2", "Издать сборник", "Белов О.С. Лапина И.П."));
        assertThat(doubt(plan, Part.RESPONSIBLE)).satisfies(doubt -> {
            assertThat(doubt.reasons()).containsExactly(new Reason("reading.doubt.slid", List.of("Белов О.С.", "1.1")));
            assertThat(doubt.proposal()).isEqualTo(doubt.original());
        });
    }

    @Test
    void bodyNobodyKnowsIsDoubted() {
        var body = "Ассоциация наставников Приморья";
        var table = Readers.table(TITLE
                + HEAD
                + row("1.1", "Провести слёт", "ЦРО, " + body)
                + row("1.2", "Издать сборник", "ЦРО, руководители школ")
                + row("1.3", "Собрать совет", body));
        var plan = Readers.PLANS.read(
                table,
                table.kinds(),
                Interval.years(2026, 2027),
                words -> words.contains(body) ? List.of(body) : List.of());
        var doubt = doubt(plan, Part.BODY);
        assertThat(doubt.reasons()).containsExactly(new Reason("reading.doubt.unknownBody", List.of(body)));
        assertThat(doubt.rows()).hasSize(2);
        assertThat(doubt.correctable()).isFalse();
    }

    @Test
    void deadlinesThatAreNotUnderstoodOrOutsideThePeriodAreDoubted() {
        var plan = Readers.pasted(
                TITLE + HEAD + "1.1\tПровести слёт\tОтчёт\tМай 2062 г.\tЦРО\n"
                        + "1.2\tИздать сборник\tОтчёт\tМай 2024 г.\tЦРО\n1.3\tСобрать отзывы\tОтчёт\tкогда рак свистнет\tЦРО\n");
        assertThat(words(plan))
                .extracting(ActivityWords::deadline)
                .containsExactly("Май 2026 г.", "Май 2024 г.", "когда рак свистнет");
        assertThat(plan.doubts())
                .extracting(Doubt::original)
                .containsExactly("Май 2062 г.", "Май 2024 г.", "когда рак свистнет");
        assertThat(keys(plan.doubts().get(0))).contains("reading.doubt.year");
        assertThat(keys(plan.doubts().get(1))).contains("deadline.note.outside");
        assertThat(keys(plan.doubts().get(2))).contains("deadline.note.not-understood");
    }

    @Test
    void numbersThatExcelSpoiltAreMended() {
        var rows = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> row("4." + n, "Шаг " + n))
                .collect(Collectors.joining());
        var plan = Readers.pasted(TITLE
                + HEAD
                + row("01.03.2026", "Шаг ноль")
                + row("3.2", "Шаг два")
                + rows
                + row("4.1", "Шаг десятый")
                + row("4.11", "Шаг одиннадцатый"));
        assertThat(words(plan))
                .extracting(ActivityWords::number)
                .contains("1.3", "4.10", "4.11")
                .doesNotHaveDuplicates();
        assertThat(plan.doubts())
                .extracting(doubt -> keys(doubt).getFirst())
                .containsExactly("reading.doubt.numberFromDate", "reading.doubt.numberCut");
    }

    @Test
    void sameDoubtInManyRowsIsOneLineAndOneCorrectionSettlesIt() {
        var plan = Readers.pasted(TITLE + HEAD + "1.1\tПровести слёт\tОтчёт\tЯнварь, июль\tЦРО\n"
                + "1.2\tИздать сборник\tОтчёт\tЯнварь, июль\tЦРО\n");
        var doubt = doubt(plan, Part.DEADLINE);
        assertThat(doubt.rows()).hasSize(2);
        var corrected = plan.corrected(Map.of(doubt.id(), "Январь 2026 г., июль 2026 г."));
        assertThat(words(corrected)).extracting(ActivityWords::deadline).containsOnly("Январь 2026 г., июль 2026 г.");
        assertThat(activities(corrected).getFirst().source()).contains("Январь, июль");
    }

    @Test
    void paragraphsOfAWordCellArePutBackIntoTheirRow() {
        var plan = Readers.pasted(TITLE + HEAD + "1.1\tПровести слёт\nи выставку\tОтчёт\tМай 2026 г.\tЦРО\n"
                + "2. Поддержка\n" + row("2.1", "Издать сборник") + "\nПредседатель комитета\n\nБелов О.С.");
        assertThat(titles(plan)).containsExactly("Провести слёт\nи выставку", "Издать сборник");
        assertThat(plan.sections()).extracting(SectionRead::title).containsExactly("", "Поддержка");
    }

    private static String row(String number, String title) {
        return row(number, title, "ЦРО");
    }

    private static String row(String number, String title, String responsible) {
        return number + "\t" + title + "\tОтчёт\tМай 2026 г.\t" + responsible + "\n";
    }

    private static List<ActivityRead> activities(PlanRead plan) {
        return plan.sections().stream()
                .flatMap(section -> section.activities().stream())
                .toList();
    }

    private static List<ActivityWords> words(PlanRead plan) {
        return activities(plan).stream().map(ActivityRead::words).toList();
    }

    private static List<String> titles(PlanRead plan) {
        return words(plan).stream().map(ActivityWords::title).toList();
    }

    private static List<String> keys(Doubt doubt) {
        return doubt.reasons().stream().map(Reason::key).toList();
    }

    private static Doubt doubt(PlanRead plan, Part part) {
        return plan.doubts().stream()
                .filter(doubt -> doubt.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
