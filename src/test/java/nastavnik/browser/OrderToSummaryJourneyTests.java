package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal is for, from end to end: the committee's document becomes an approved roadmap the public can read; a
 * school's report is sent, returned, mended and accepted; the methodologist downloads the order's Excel form.
 */
@BrowserTest
class OrderToSummaryJourneyTests {

    /** The appendix of a real order where the folder of examples lies beside the project; an invented one elsewhere. */
    private static final Path REAL = Path.of("../shared/seeds/documents/chelyabinsk-2023-2024.docx");

    @TempDir
    Path folder;

    @Test
    void committeeTurnsAnOrderIntoARoadmap(Visitor komitet, Visitor stranger) throws IOException {
        var document = Files.isReadable(REAL) ? REAL : Papers.roadmap(folder.resolve("roadmap.docx"));
        komitet.signIn("komitet").click("Дорожная карта").click("Загрузить из Word или Excel");
        komitet.sees("до 20 МБ").findsThePageAccessible();
        komitet.attach("input[type=file]", document).click("Загрузить и посмотреть");
        komitet.sees("5 разделов", "23 мероприятия", "Сомнения").findsThePageAccessible();
        var year = LocalDate.now(ZoneId.of("Europe/Moscow")).getYear();
        komitet.type("Название", "Дорожная карта из приказа")
                .type("Начало периода", "01.01." + year)
                .type("Конец периода", "31.12." + (year + 1))
                .type("Чей приказ", "Комитета по образованию города Светлогорья")
                .type("Дата приказа", "")
                .type("Номер приказа", "")
                .click("Сохранить черновик");
        komitet.sees("Дорожная карта из приказа", "Черновик").findsThePageAccessible();

        var row = komitet.page().locator("tr:has(.due)").first();
        row.locator("a:has-text('Изменить')").first().click();
        var deadline = komitet.page().locator("textarea[name=deadline]").first();
        deadline.waitFor();
        // what is typed before the new row has settled is not listened to yet
        komitet.page().waitForFunction("() => !document.querySelector('.htmx-added, .htmx-swapping, .htmx-settling')");
        deadline.fill("в мартобре");
        komitet.sees("срок не понят");
        deadline.fill("до 15 октября " + year + " г.");
        komitet.sees("до 15 октября " + year).findsThePageAccessible();
        komitet.click("Сохранить").sees("Сохранено в");
        komitet.page().reload();
        komitet.sees("«до 15 октября " + year + " г.»");

        stranger.open("/open/roadmap");
        assertThat(stranger.text()).doesNotContain("Дорожная карта из приказа");

        komitet.click("Утвердить").sees("Будет утверждено").findsThePageAccessible();
        komitet.type("Дата приказа", "31.02." + year)
                .type("Номер приказа", "58-у")
                .click("Утвердить");
        komitet.sees("Проверьте").findsThePageAccessible();
        komitet.type("Дата приказа", "12.01." + year).click("Утвердить");
        komitet.sees("Дорожная карта утверждена и открыта всем.").findsThePageAccessible();

        stranger.open("/open/roadmap")
                .sees("Дорожная карта из приказа", "№ 58-у", "до 15 октября " + year)
                .findsThePageAccessible();
        var word = stranger.download("Скачать Word");
        assertThat(word.suggestedFilename()).endsWith(".docx");

        komitet.click("Вернуть в черновик").sees("Причина").findsThePageAccessible();
        komitet.type("Причина", "Приказ переиздаётся").click("Вернуть в черновик");
        komitet.sees("Карта снова черновик.");
        stranger.open("/open/roadmap");
        assertThat(stranger.text()).doesNotContain("Дорожная карта из приказа");
    }

    @Test
    void schoolReportsAndMethodologistConsolidates(Visitor director, Visitor metodist) throws IOException {
        director.signIn("director").click("Отчёты").sees("Срок сдачи").findsThePageAccessible();
        director.page().locator("td.row-action a").first().click();
        director.sees("Кто заполнил отчёт").findsThePageAccessible();
        var report = director.page().url().replaceAll("\\D+/(\\d+)/edit.*|.*/reports/(\\d+).*", "$1$2");

        director.click("Добавить практику");
        director.page().locator("tbody [name=name]").last().fill("Школа молодого классного руководителя");
        director.click("Проверить и отправить")
                .sees("Чтобы отправить отчёт, осталось")
                .findsThePageAccessible();
        director.click("Добавить вебинар");
        var topic = director.page().locator("tbody [name=topic]").last();
        topic.fill("Первый месяц молодого учителя");
        var dates = director.page().locator("tbody input[name=dates]").last();
        dates.fill("скоро");
        for (var link : director.page().locator("tbody input[name=link]").all()) {
            link.fill("https://school.example.ru/mentoring/klass");
        }
        director.type("Фамилия, имя, отчество", "Петрова Анна Ильинична").type("Должность", "заместитель директора");
        director.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/autosave")
                                && Objects.requireNonNullElse(answer.request().postData(), "")
                                        .contains("000-00-00"),
                        () -> director.type("Телефон", "+7 800 000-00-00"));
        director.page().reload();
        assertThat(director.page().locator("tbody [name=topic]").last().inputValue())
                .isEqualTo("Первый месяц молодого учителя");
        director.click("Проверить и отправить")
                .sees("Проверьте отчёт перед отправкой")
                .findsThePageAccessible();
        director.click("Отправить отчёт").sees("Готово", "Дата и время").findsThePageAccessible();
        director.page().goBack();
        director.page().reload();
        assertThat(director.text()).doesNotContain("Отправить отчёт");

        metodist.signIn("metodist").open("/reports/" + report).sees("Первый месяц молодого учителя");
        metodist.findsThePageAccessible();
        metodist.click("Вернуть на доработку").sees("Замечания к строкам").findsThePageAccessible();
        metodist.click("Вернуть на доработку").sees("Напишите, что исправить");
        metodist.page().locator("input[name='lines[0].remark']").fill("Укажите месяц вебинара");
        metodist.click("Вернуть на доработку").sees("Отчёт возвращён на доработку");

        director.open("/").sees("Укажите месяц вебинара").findsThePageAccessible();
        director.open("/reports/" + report + "/edit")
                .sees("Замечание методиста: Укажите месяц вебинара")
                .findsThePageAccessible();
        director.page().locator("tbody input[name=dates]").last().fill("декабрь");
        director.click("Проверить и отправить")
                .sees("Проверьте отчёт")
                .click("Отправить отчёт")
                .sees("Готово", "Дата и время");

        metodist.open("/reports/" + report).sees("декабрь", "изменено").findsThePageAccessible();
        metodist.click("Принять").sees("Отчёт принят");
        metodist.page().locator("nav.breadcrumb a").first().click();
        metodist.sees("Поступление по дням").findsThePageAccessible();
        var summary = folder.resolve("summary.xlsx");
        metodist.download("Скачать сводную").saveAs(summary);
        assertThat(textsOf(summary))
                .contains("Первый месяц молодого учителя", "Школа молодого классного руководителя")
                .contains("https://school.example.ru/mentoring/klass");
    }

    private static List<String> textsOf(Path file) throws IOException {
        var format = new DataFormatter();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(format::formatCellValue)
                    .toList();
        }
    }
}
