package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The director is away: the deputy fills in the form without a connection, brings it back with a wrong cell, mends it and
 * sends the report in the director's place.
 */
@BrowserTest
class OfflineJourneyTests {

    private static final String DIRECTOR = "director-sosh17";
    private static final String DEPUTY = "zavuch";
    private static final String PRACTICES = "Форма 2. Практики";

    @TempDir
    Path folder;

    @Test
    void deputySendsWhatWasFilledInWithoutAConnection(Visitor director, Visitor deputy, Visitor metodist)
            throws IOException {
        var report = unsent(director.signIn(DIRECTOR), metodist.signIn("metodist"));
        var today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));
        director.open("/reports/" + report + "/copying/new").findsThePageAccessible();
        director.open("/reports/" + report + "/edit")
                .click("Кто отправит за директора")
                .sees("Назначить и. о. директора")
                .findsThePageAccessible();
        director.choose("Кто будет отправлять отчёты", "Ушакова Полина Дмитриевна, заместитель директора")
                .type("С какого дня", date(today.minusDays(1)))
                .type("По какой день включительно", date(today.plusDays(7)))
                .type("Номер приказа", "58-к")
                .page()
                .locator("#delegation button")
                .click();
        director.sees("И. о. директора назначен", "действует").findsThePageAccessible();

        deputy.signIn(DEPUTY).open("/reports/" + report + "/edit").click("Заполнить в Excel без интернета");
        deputy.sees("1. Скачайте форму").findsThePageAccessible();
        var form = folder.resolve("форма.xlsx");
        deputy.download("Скачать форму Excel").saveAs(form);
        edit(form, book -> {
            clear(book.getSheet("Форма 1. Вебинары"), 3);
            clear(book.getSheet(PRACTICES), 2);
            set(book.getSheet(PRACTICES), "1", 2, "Наставник без интернета");
            set(book.getSheet(PRACTICES), "1", 3, "school17.example.ru/bez-interneta");
            set(book.getSheet(PRACTICES), "Фамилия, имя, отчество", 2, "Ушакова Полина Дмитриевна");
            set(book.getSheet(PRACTICES), "Должность", 2, "заместитель директора");
            set(book.getSheet(PRACTICES), "Телефон", 2, "8 (350) 555-26-62");
        });
        deputy.attach("#file", form).click("Прочитать файл");
        deputy.sees("Исправьте файл", "«Ссылка»", "school17.example.ru/bez-interneta")
                .findsThePageAccessible();
        assertThat(deputy.words("Записать в черновик").count()).isZero();

        var marked = folder.resolve("исправить.xlsx");
        deputy.download("Скачать файл с пометками").saveAs(marked);
        edit(marked, book -> set(book.getSheet(PRACTICES), "1", 3, "https://school17.example.ru/bez-interneta"));
        deputy.attach("#file", marked).click("Загрузить исправленный файл");
        deputy.sees("Записать в черновик", "Наставник без интернета").findsThePageAccessible();
        deputy.click("Записать в черновик").sees("Черновик заполнен из файла").findsThePageAccessible();
        deputy.click("Проверить и отправить")
                .sees("Вы отправляете отчёт как и. о. директора", "58-к")
                .findsThePageAccessible();
        deputy.click("Отправить отчёт").sees("Готово", "и. о. директора").findsThePageAccessible();
        deputy.click("Копия для печати и скан с подписью")
                .sees("Подпись руководителя", "Наставник без интернета")
                .findsThePageAccessible();
        deputy.attach(
                        "#files",
                        Files.write(
                                folder.resolve("скан.pdf"),
                                "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .click("Приложить скан");
        deputy.sees("Скан приложен").findsThePageAccessible();

        metodist.open("/reports/" + report)
                .sees("и. о. директора", "Наставник без интернета", "скан.pdf")
                .findsThePageAccessible();
        director.click("Отменить").sees("Назначение отменено");
    }

    /** A report the school can send: where all are sent, the methodologist returns one. */
    private static String unsent(Visitor director, Visitor metodist) {
        director.open("/reports");
        var toDo = director.page().locator("td.row-action a[href$='/edit']");
        if (toDo.count() > 0) {
            return number(toDo.first().getAttribute("href"));
        }
        var sent = number(director.page().locator("td.row-action a").first().getAttribute("href"));
        metodist.open("/reports/" + sent + "/return/new");
        metodist.page().locator("textarea[name=remark]").fill("Дополните отчёт");
        metodist.click("Вернуть на доработку").sees("Отчёт возвращён на доработку");
        return sent;
    }

    private static String number(String path) {
        return path.replaceAll("\\D+", "");
    }

    private static String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT));
    }

    private static void edit(Path file, Consumer<XSSFWorkbook> hand) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(content));
                var out = Files.newOutputStream(file)) {
            hand.accept(book);
            book.write(out);
        }
    }

    private static void clear(Sheet sheet, int column) {
        for (Row row : sheet) {
            if (first(row).matches("\\d+")) {
                row.getCell(column).setBlank();
                row.getCell(column + 1).setBlank();
            }
        }
    }

    private static void set(Sheet sheet, String name, int column, String text) {
        for (Row row : sheet) {
            if (first(row).equals(name)) {
                row.getCell(column).setBlank(); // POI would leave the text of a cell that has it inline
                row.getCell(column).setCellValue(text);
                return;
            }
        }
        throw new AssertionError("No row " + name);
    }

    private static String first(Row row) {
        return new DataFormatter().formatCellValue(row.getCell(0));
    }
}
