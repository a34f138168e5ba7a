package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** From a figure of the city to its schools without names, and from a school's own figure to its people. */
@BrowserTest
class IndicatorJourneyTests {

    @Test
    void committeeDefinesAnIndicatorAndFollowsItToTheSchools(Visitor komitet) throws IOException {
        var present = LocalDate.now(ZoneId.of("Asia/Yekaterinburg")).getYear();
        var page = komitet.signIn("komitet").page();
        komitet.open("/indicators/new");
        page.locator("#name").fill("Доля наставников среди жителей для проверки пути, %");
        komitet.choose("Что считать", "люди, у которых была пара").choose("Роль", "наставники");
        page.locator("#external").selectOption("2");
        komitet.click("Сохранить").sees("нет данных", "план не установлен").findsThePageAccessible();
        var indicator = page.url().replaceAll("^https?://[^/]+|\\?.*", "");

        var year = "?year=" + (present + 1);
        komitet.open("/external-figures/2" + year);
        komitet.type("Число", "1000")
                .type("По состоянию на", "01.01." + present)
                .type("Источник", "Росстат, проверка");
        komitet.click("Сохранить").sees("Росстат, проверка");
        komitet.open(indicator + "/minimum" + year).type("Значение, %", "3").type("Документ", "приказ министерства");
        komitet.click("Сохранить").sees("Минимум региона: 3,0 %");
        komitet.open(indicator + "/target" + year).sees("Не ниже");
        komitet.type("Значение, %", "2").type("Документ", "приказ комитета").click("Сохранить");
        komitet.sees("План не может быть ниже минимума региона").findsThePageAccessible();
        komitet.type("Значение, %", "4").click("Сохранить").sees("План: приказ комитета", "4,0");

        komitet.open(indicator).sees("По организациям", "Росстат").findsThePageAccessible();
        page.locator("a[href*='school=']").first().click();
        page.waitForURL("**school=**");
        komitet.sees("Как считается");
        assertThat(komitet.text()).doesNotContain("Кто учтён");
        komitet.open("/indicators");
        assertThat(sheet(komitet.download("Скачать таблицу")))
                .contains("для проверки пути", present + " г.", "нет данных");

        komitet.open("/external-figures/2" + year);
        for (var field : new String[] {"Число", "По состоянию на", "Источник"}) {
            komitet.type(field, "");
        }
        komitet.click("Сохранить").sees("Число убрано");
        komitet.open(indicator + "/edit");
        page.getByLabel("Показывать и включать в отчёты").uncheck();
        komitet.click("Сохранить").sees("Сохранено");
    }

    @Test
    void directorFollowsAFigureToItsPeopleAndTakesThePassport(Visitor director) throws IOException {
        var page = director.signIn("director").page();
        director.open("/indicators").sees("СОШ № 14");
        page.locator("main td:has-text('/')").first().waitFor();
        page.locator("main tbody th a").first().click();
        director.click("Кто учтён");
        page.waitForURL("**/people**");
        director.findsThePageAccessible();
        assertThat(page.locator("main tbody a[href^='/participants/']").count()).isPositive();

        director.open("/indicators/1").click("План на").sees("Не ниже").findsThePageAccessible();
        var before = page.locator("#value").inputValue();
        director.type("Значение, %", "0,1").click("Сохранить");
        director.sees("не может быть ниже").findsThePageAccessible();
        assertThat(page.locator("#value").inputValue()).isEqualTo("0,1").isNotEqualTo(before);

        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1/indicators"));
        var school =
                page.locator("a[href*='school=']").first().getAttribute("href").replaceAll(".*school=(\\d+).*", "$1");
        director.open("/schools/" + school + "/passport")
                .sees("Паспорт наставничества")
                .findsThePageAccessible();
        try (var word = new XWPFDocument(Files.newInputStream(
                        director.download("Скачать документ").path()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("школа № 14", "Показатели за ", "Наставников");
        }
    }

    private static String sheet(Download file) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file.path()));
                var text = new XSSFExcelExtractor(book)) {
            return text.getText();
        }
    }
}
