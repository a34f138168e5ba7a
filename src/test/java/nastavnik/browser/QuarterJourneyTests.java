package nastavnik.browser;

import static nastavnik.browser.QuarterTown.People.director;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nastavnik.browser.QuarterTown.People;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A whole quarter, from its last day to the corrected summary: the clock is moved, the mail is caught, everything else is
 * done by people in front of their browsers. In a database of its own, so that nothing has to be given back.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "nastavnik.jobs.enabled=false",
            "nastavnik.linkcheck.enabled=false",
            "nastavnik.notice.days-before=1"
        })
@Import(QuarterTown.class)
@ExtendWith(Browsers.class)
class QuarterJourneyTests {

    /** On time, returned and mended. */
    private static final int MENDED = 1;
    /** Filled in without a connection. */
    private static final int OFFLINE = 2;
    /** Answers «нет данных». */
    private static final int NIL = 3;
    /** Sends at 23:59 of the due day. */
    private static final int LAST_MINUTE = 4;
    /** Sends at 00:00 after it. */
    private static final int MINUTE_LATE = 5;
    /** Was given more time. */
    private static final int EXTENDED = 6;
    /** Never sends, and its director's mailbox does not work. */
    private static final int NEVER = 7;
    /** The methodologist mends its dead link. */
    private static final int CORRECTED = 8;

    private static final int SCHOOLS = 8;
    private static final String PERIOD = "/report-periods/2026-3";

    @Autowired
    People town;

    @TempDir
    Path folder;

    private final Map<Integer, Long> reports = new HashMap<>();

    @Test
    void wholeQuarter(Visitor school, Visitor orlova, Visitor polevaya) throws IOException {
        town.clockAt("2026-09-30T09:00");
        town.moveIn(SCHOOLS, NEVER);
        quarterRunsOutAndOpensByItself(school, orlova);
        schoolsReport(school, orlova);
        othersAreRemindedOrComeLate(school, orlova);
        methodologistsDecide(school, orlova, polevaya);
        summaryIsFrozenSentAndCorrected(school, orlova);
    }

    private void quarterRunsOutAndOpensByItself(Visitor school, Visitor orlova) {
        town.at("2026-09-30T17:00");
        school.signIn(director(MENDED)).click("Заполнить отчёт").sees("Кто заполнил отчёт", "Отправить можно");
        reports.put(MENDED, number(school));
        school.page().locator("tbody [name=topic]").last().fill("Первый месяц молодого учителя");
        school.page().waitForResponse(answer -> answer.url().endsWith("/autosave"), () -> school.page()
                .locator("tbody input[name=dates]")
                .last()
                .fill("скоро"));
        school.sees("Сохранено в 17:00");
        orlova.signIn("orlova").open(PERIOD).sees("квартал идёт, пишут черновики");

        town.at("2026-10-01T00:01");
        assertThat(town.letters("Открыт приём")).isEmpty(); // nobody's telephone rings at night
        orlova.open(PERIOD).sees("идёт приём", "Школы сдают до 5 октября");
        town.at("2026-10-01T08:00");
        assertThat(town.letters("Открыт приём отчётов за III квартал 2026 года"))
                .hasSize(SCHOOLS - 1)
                .doesNotContainKey(director(NEVER))
                .hasEntrySatisfying(director(EXTENDED), text -> assertThat(text)
                        .contains("не позднее 5 октября 2026 г. включительно"));
        assertThat(town.mail(director(NEVER), "PERIOD_OPENED")).containsExactly("WAITING");
        town.emptyMailboxes();
    }

    private void schoolsReport(Visitor school, Visitor orlova) throws IOException {
        town.clockAt("2026-10-01T09:00");
        school.open("/").sees("Чтобы отправить, осталось", "Напишите телефон").click("Продолжить");
        assertThat(school.page().locator("tbody [name=topic]").last().inputValue())
                .isEqualTo("Первый месяц молодого учителя");
        fillAndSend(school, MENDED, "Первый месяц молодого учителя", "Школа молодого учителя");
        town.sendLetters(2); // to the school and to its director
        assertThat(town.letters("тчёт")).containsKey(director(MENDED));

        offline(school.signIn(director(OFFLINE)));

        school.signIn(director(NIL)).click("Заполнить отчёт");
        reports.put(NIL, number(school));
        school.click("Нет данных за квартал").sees("Школа отвечает: вебинаров и практик за квартал нет");
        contact(school);
        school.click("Проверить и отправить").sees("Проверьте отчёт").click("Отправить отчёт");
        school.sees("Готово", "нет данных за квартал");

        school.signIn(director(CORRECTED)).click("Заполнить отчёт");
        fillAndSend(school, CORRECTED, "Наставничество в школе", "Практика со старой ссылкой");

        school.signIn(director(EXTENDED)).click("Заполнить отчёт");
        reports.put(EXTENDED, number(school));
        school.click("Попросить продлить срок");
        school.type("До какого дня", "12.10.2026")
                .type("Причина", "Ответственный на больничном")
                .click("Попросить продлить");
        school.sees("Просьба отправлена методисту");
        orlova.open(PERIOD + "/extensions").click("Ответить").sees("Ответственный на больничном");
        orlova.click("Продлить").sees("Срок продлён до");
        school.open("/").sees("12 октября");
    }

    private void offline(Visitor school) throws IOException {
        school.click("Заполнить отчёт");
        reports.put(OFFLINE, number(school));
        school.click("Заполнить в Excel без интернета").sees("1. Скачайте форму");
        var form = folder.resolve("форма.xlsx");
        school.download("Скачать форму Excel").saveAs(form);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)));
                var out = Files.newOutputStream(form)) {
            var sheet = book.getSheet("Форма 2. Практики");
            for (Row row : sheet) {
                switch (new DataFormatter().formatCellValue(row.getCell(0))) {
                    case "1" -> {
                        set(row, 2, "Наставник без интернета");
                        set(row, 3, "https://school2.example.ru/bez-interneta");
                    }
                    case "Фамилия, имя, отчество" -> set(row, 2, "Ушакова Полина Дмитриевна");
                    case "Должность" -> set(row, 2, "заместитель директора");
                    case "Телефон" -> set(row, 2, "8 (350) 555-26-62");
                    default -> {}
                }
            }
            book.write(out);
        }
        school.attach("#file", form).click("Прочитать файл").sees("Записать в черновик");
        school.click("Записать в черновик").sees("Черновик заполнен из файла");
        school.click("Проверить и отправить").sees("Проверьте отчёт").click("Отправить отчёт");
        school.sees("Готово", "Дата и время");
    }

    private static void set(Row row, int column, String text) {
        row.getCell(column).setBlank(); // POI would leave the text of a cell that has it inline
        row.getCell(column).setCellValue(text);
    }

    private void othersAreRemindedOrComeLate(Visitor school, Visitor orlova) {
        town.emptyMailboxes();
        town.at("2026-10-02T08:30");
        assertThat(town.letters("Отчёт за III квартал 2026 года: срок").keySet())
                .containsExactlyInAnyOrder(director(LAST_MINUTE), director(MINUTE_LATE));
        town.emptyMailboxes();
        town.at("2026-10-05T08:30");
        assertThat(town.letters("Сегодня последний день").keySet())
                .containsExactlyInAnyOrder(director(LAST_MINUTE), director(MINUTE_LATE));

        town.clockAt("2026-10-05T23:50");
        school.signIn(director(LAST_MINUTE)).sees("сегодня последний день").click("Заполнить отчёт");
        fill(school, LAST_MINUTE, "Последняя минута", "Практика последней минуты");
        town.clockAt("2026-10-05T23:59:59");
        school.click("Отправить отчёт").sees("Готово", "5 октября 2026 г., 23:59");
        assertThat(school.text()).doesNotContain("позже срока");

        town.clockAt("2026-10-05T23:55");
        school.signIn(director(MINUTE_LATE)).click("Заполнить отчёт");
        fill(school, MINUTE_LATE, "Первая минута", "Практика первой минуты");
        town.clockAt("2026-10-06T00:00");
        school.click("Отправить отчёт").sees("Готово", "6 октября 2026 г., 00:00", "на 1 день позже срока");

        town.emptyMailboxes();
        town.at("2026-10-06T08:30");
        assertThat(town.letters("Не сдали отчёт за III квартал 2026 года: 1"))
                .containsOnlyKeys("orlova", "polevaya")
                .hasEntrySatisfying("orlova", text -> assertThat(text)
                        .contains("СОШ № " + NEVER)
                        .doesNotContain("СОШ № " + EXTENDED, "СОШ № " + MINUTE_LATE));
        assertThat(town.letters("Срок прошёл")).doesNotContainKey(director(EXTENDED));
        orlova.open("/report-completeness").sees("75 %", "6 из 8").findsThePageAccessible();
        town.emptyMailboxes();
    }

    private void methodologistsDecide(Visitor school, Visitor orlova, Visitor polevaya) {
        town.clockAt("2026-10-06T09:00");
        orlova.open(path(MENDED))
                .sees("Первый месяц молодого учителя")
                .page()
                .keyboard()
                .press("r");
        orlova.sees("Замечания к строкам");
        orlova.page().locator("input[name='lines[0].remark']").fill("Укажите месяц вебинара");
        orlova.click("Вернуть на доработку").sees("Отчёт возвращён на доработку");
        town.at("2026-10-06T09:10");
        assertThat(town.letters("возвращён на доработку")).containsOnlyKeys(director(MENDED));

        town.clockAt("2026-10-07T10:00");
        orlova.open(PERIOD + "?state=RETURNED").sees("возвращён 1 день назад");
        school.signIn(director(MENDED)).sees("Укажите месяц вебинара").click("Исправить");
        school.page().locator("tbody input[name=dates]").last().fill("декабрь 2026 г.");
        school.click("Добавить вебинар");
        school.page().locator("tbody [name=topic]").last().fill("Второй вебинар");
        school.page().locator("tbody input[name=dates]").last().fill("январь 2027 г.");
        school.click("Проверить и отправить").sees("Проверьте отчёт").click("Отправить отчёт");
        school.sees("Готово");

        orlova.open(path(MENDED))
                .sees("Отличия от отправки 1: изменена 1 строка, добавлена 1 строка", "Замечания к отправке 1")
                .sees("строка изменена", "новая строка", "Было: скоро")
                .findsThePageAccessible();
        assertThat(orlova.page().locator("ins").first().innerText()).contains("декабрь");
        orlova.click("Сравнить другие отправки").sees("Сравнение отправок").findsThePageAccessible();

        // Two look at one report, and both decide: one wins, the other reads who.
        polevaya.signIn("polevaya").open(path(NIL)).sees("Нет данных за квартал");
        orlova.open(path(NIL)).sees("Сейчас смотрит").findsThePageAccessible();
        polevaya.page().locator("button[data-key=KeyA]").click();
        polevaya.sees("Отчёт принят");
        orlova.page().locator("button[data-key=KeyA]").click();
        orlova.sees("Решение уже принято", "Пробная polevaya").findsThePageAccessible();

        // One by one, with a change of mind.
        orlova.open(path(MENDED))
                .click("Принять")
                .sees("Отчёт принят")
                .click("Отменить")
                .sees("Решение отменено");
        orlova.open(path(MENDED)).page().keyboard().press("j");
        orlova.page().waitForURL(url -> !url.endsWith(path(MENDED)));
        orlova.open(path(MENDED)).click("Принять").sees("Отчёт принят");

        corrections(school, orlova, polevaya);

        town.clockAt("2026-10-08T11:00");
        school.signIn(director(EXTENDED)).click("Заполнить отчёт");
        fillAndSend(school, EXTENDED, "Тема после больничного", "Практика после больничного");
        assertThat(school.text()).doesNotContain("позже срока");

        orlova.open(PERIOD).click("Принять несколько").sees("Без вопросов");
        orlova.findsThePageAccessible();
        for (var box : orlova.page().locator("input[name=report]").all()) {
            box.check();
        }
        orlova.click("Принять отмеченные").sees("Принято отчётов: 5").click("Отменить");
        orlova.sees("Снова на проверке отчётов: 5").click("Принять несколько");
        for (var box : orlova.page().locator("input[name=report]").all()) {
            box.check();
        }
        orlova.click("Принять отмеченные").sees("Принято отчётов: 5");
    }

    private void corrections(Visitor school, Visitor orlova, Visitor polevaya) {
        town.emptyMailboxes();
        orlova.open(path(CORRECTED)).click("Исправить за школу").findsThePageAccessible();
        polevaya.open(path(CORRECTED) + "/correction/new");
        orlova.click("Исправить и сообщить школе").sees("Проверьте введённое").findsThePageAccessible();
        correct(orlova, "https://school8.example.ru/novaya", "Страница переехала");
        orlova.click("Исправить и сообщить школе")
                .sees("Отчёт исправлен, школе сообщено", "Исправлено за школу", "Причина: Страница переехала")
                .findsThePageAccessible();

        correct(polevaya, "https://school8.example.ru/drugaya", "Нашла другую ссылку");
        polevaya.click("Исправить и сообщить школе")
                .sees("Пока вы правили, отчёт изменился", "Сейчас в отчёте", "school8.example.ru/novaya")
                .findsThePageAccessible();
        assertThat(polevaya.page().locator("input[name='lines[1].second']").inputValue())
                .isEqualTo("https://school8.example.ru/drugaya");
        polevaya.click("Отмена");

        town.at("2026-10-07T10:30");
        assertThat(town.letters("Методист исправил отчёт за III квартал 2026 года"))
                .containsOnlyKeys(director(CORRECTED));
        school.signIn(director(CORRECTED))
                .open(path(CORRECTED))
                .sees("Исправлено за школу", "Пробная orlova", "Страница переехала", "отправка 1")
                .findsThePageAccessible();
        school.open(path(CORRECTED) + "/submissions/1/copy").sees("https://school8.example.ru/praktika");
        assertThat(school.text()).doesNotContain("novaya");
    }

    private static void correct(Visitor methodologist, String link, String why) {
        methodologist.page().locator("input[name='lines[1].second']").fill(link);
        methodologist.type("Почему исправляете", why);
    }

    private void summaryIsFrozenSentAndCorrected(Visitor school, Visitor orlova) throws IOException {
        town.clockAt("2026-10-09T15:00");
        orlova.open(PERIOD + "/consolidation").sees("1 школа не сдала отчёт", "В сводной: 6 вебинаров, 6 практик");
        orlova.findsThePageAccessible();
        orlova.click("Свести и зафиксировать")
                .sees("Сводная зафиксирована: версия 1")
                .findsThePageAccessible();
        var first = download(orlova, "Скачать, .xlsx", "1.xlsx");
        town.clockAt("2026-10-09T16:00");
        assertThat(download(orlova, "Скачать, .xlsx", "2.xlsx")).isEqualTo(first);

        var practices = sheet(first, "Форма 2. Практики");
        assertThat(practices)
                .anySatisfy(row -> assertThat(row).contains("https://school8.example.ru/novaya"))
                .anySatisfy(row -> assertThat(row).contains("Наставник без интернета"))
                .noneSatisfy(row -> assertThat(row).contains("https://school8.example.ru/praktika"));
        assertThat(practices.stream().filter(row -> row.getFirst().matches("\\d+")))
                .hasSize(6);
        assertThat(sheet(first, "Форма 1. Вебинары").stream()
                        .filter(row -> row.getFirst().matches("\\d+")))
                .hasSize(6);
        assertThat(sheet(first, "Нет данных").stream()
                        .filter(row -> row.getFirst().matches("\\d+")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo("МБОУ «СОШ № 3»"));
        // № п/п, school, district, sent, on, last sent on, days late, returned, state
        assertThat(sheet(first, "Сведения о сдаче отчётов").stream()
                        .filter(row -> row.getFirst().matches("\\d+"))
                        .map(row -> row.get(1).replaceAll("\\D", "") + " " + row.get(3) + " " + row.get(4) + " "
                                + row.get(5) + " " + row.get(6) + " " + row.get(7)))
                .containsExactly(
                        "1 да 01.10.2026 07.10.2026 0 1",
                        "2 да 01.10.2026  0 0",
                        "3 да 01.10.2026  0 0",
                        "4 да 05.10.2026  0 0",
                        "5 да 06.10.2026  1 0",
                        "6 да 08.10.2026  0 0",
                        "7 нет   4 0",
                        "8 да 01.10.2026  0 0");

        orlova.click("Отметить отправку");
        orlova.type("Исходящий номер", "01-12/345").click("Отметить");
        orlova.sees("Отмечено: сводная отправлена", "исх. № 01-12/345").findsThePageAccessible();
        orlova.open(path(CORRECTED));
        assertThat(orlova.words("Исправить за школу").count()).isZero();

        town.clockAt("2026-10-13T10:00");
        orlova.open(PERIOD + "/consolidation").click("Исправить сводную");
        orlova.type("Что исправляется", "Неверная ссылка школы № 8").click("Открыть исправление");
        orlova.sees("Сводная открыта для исправления");
        orlova.open(path(CORRECTED)).click("Исправить за школу");
        correct(orlova, "https://school8.example.ru/vernaya", "Ссылка была неверной");
        orlova.click("Исправить и сообщить школе").sees("Отличия от отправки 2: изменена 1 строка");
        orlova.open(PERIOD + "/consolidation").click("Свести и зафиксировать");
        orlova.sees("Сводная зафиксирована: версия 2", "Отличия от версии 1", "изменена")
                .sees("school8.example.ru/novaya", "school8.example.ru/vernaya", "Неверная ссылка школы № 8")
                .findsThePageAccessible();
        assertThat(download(orlova, "Скачать версию 1, .xlsx", "3.xlsx")).isEqualTo(first);
        assertThat(sheet(download(orlova, "Скачать, .xlsx", "4.xlsx"), "Форма 2. Практики"))
                .anySatisfy(row -> assertThat(row).contains("https://school8.example.ru/vernaya"));
        school.signIn(director(CORRECTED))
                .open(path(CORRECTED))
                .sees("Ссылка была неверной")
                .findsThePageAccessible();
    }

    private byte[] download(Visitor visitor, String words, String name) throws IOException {
        var file = folder.resolve(name);
        visitor.download(words).saveAs(file);
        return Files.readAllBytes(file);
    }

    private static List<List<String>> sheet(byte[] file, String name) throws IOException {
        var format = new DataFormatter();
        var rows = new ArrayList<List<String>>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (var row : Objects.requireNonNull(book.getSheet(name), name)) {
                var cells = new ArrayList<String>();
                for (var at = 0; at < row.getLastCellNum(); at++) {
                    cells.add(format.formatCellValue(row.getCell(at)));
                }
                rows.add(cells.isEmpty() ? List.of("") : cells);
            }
        }
        return rows;
    }

    private void fillAndSend(Visitor school, int number, String topic, String practice) {
        fill(school, number, topic, practice);
        school.click("Отправить отчёт").sees("Готово", "Дата и время");
    }

    /** From the page that writes to the page that sends. */
    private void fill(Visitor school, int number, String topic, String practice) {
        school.sees("Кто заполнил отчёт");
        reports.put(number, number(school));
        school.page().locator("tbody [name=topic]").last().fill(topic);
        school.page().locator("tbody input[name=dates]").last().fill(number == MENDED ? "скоро" : "ноябрь 2026 г.");
        school.page().locator("tbody [name=name]").last().fill(practice);
        school.page().locator("tbody input[name=link]").last().fill("https://school" + number + ".example.ru/praktika");
        contact(school);
        school.click("Проверить и отправить").sees("Проверьте отчёт перед отправкой");
    }

    private static void contact(Visitor school) {
        school.type("Фамилия, имя, отчество", "Петрова Анна Ильинична")
                .type("Должность", "заместитель директора")
                .type("Телефон", "+7 800 000-00-00");
    }

    private String path(int school) {
        return "/reports/" + Objects.requireNonNull(reports.get(school));
    }

    private static long number(Visitor school) {
        school.page().waitForURL(url -> url.matches(".*/reports/\\d+/.*"));
        return Long.parseLong(school.page().url().replaceAll(".*/reports/(\\d+)/.*", "$1"));
    }
}
