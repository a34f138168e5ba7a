package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The committee takes the report to the council; people find things by words. */
@BrowserTest
class FindingJourneyTests {

    @Test
    void committeeWritesItsLetterAndTakesTheReportOut(Visitor komitet) throws Exception {
        komitet.signIn("komitet").click("Исполнение").sees("Исполнение дорожной карты");
        komitet.click("Отчёт для совета").sees("Сопроводительное письмо", "Поручения по разделам");
        komitet.findsThePageAccessible();
        komitet.type("На какой день", "31.02.2026").click("Показать");
        komitet.sees("не позже сегодняшнего").findsThePageAccessible();

        komitet.open("/executions/statement").type("Обращение", "Дорогие коллеги!");
        var word = komitet.download("Сохранить и скачать Word");
        assertThat(word.suggestedFilename())
                .startsWith("Отчёт об исполнении на ")
                .endsWith(".docx");
        try (var in = Files.newInputStream(word.path());
                var document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs()).anyMatch(each -> each.getText().equals("Дорогие коллеги!"));
            assertThat(document.getCharts()).hasSize(1);
        }
        komitet.open("/executions/statement");
        assertThat(komitet.page().locator("#greeting").inputValue()).isEqualTo("Дорогие коллеги!");
        var sheet = komitet.download("Скачать Excel");
        try (var in = Files.newInputStream(sheet.path());
                var book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
        }
        komitet.click("Составить письмо заново").sees("Письмо составлено заново");
        assertThat(komitet.page().locator("#greeting").inputValue()).startsWith("Уважаемые");
    }

    @Test
    void everybodyFindsWhatIsTheirs(Visitor komitet, Visitor director, Visitor stranger) {
        komitet.signIn("komitet");
        find(komitet, "наставники");
        komitet.sees("Мероприятия").findsThePageAccessible();
        komitet.click("Мероприятия").sees("Уточнить").findsThePageAccessible();
        find(komitet, "наставничиство");
        komitet.sees("Возможно, вы искали").findsThePageAccessible();
        find(komitet, "щщщщщщ");
        komitet.sees("Ничего не нашлось").findsThePageAccessible();

        director.signIn("director");
        find(director, "наставник");
        director.sees("Мероприятие").findsThePageAccessible();

        stranger.open("/open/roadmap");
        find(stranger, "наставник");
        stranger.sees("Мероприятие").findsThePageAccessible();
        assertThat(stranger.page().locator(".search-found a").first().getAttribute("href"))
                .startsWith("/open/roadmaps/");
    }

    private static void find(Visitor visitor, String words) {
        visitor.page().locator(".site-search input").fill(words);
        visitor.page().locator(".site-search button").click();
        visitor.page().waitForURL(url -> url.contains("search?q="));
    }
}
