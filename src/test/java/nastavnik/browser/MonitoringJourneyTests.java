package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A round from its form to the note, and a check of sites by keyboard. */
@BrowserTest
class MonitoringJourneyTests {

    @Test
    void roundIsOpenedAnsweredReturnedAcceptedClosedAndTold(Visitor metodist, Visitor director) throws Exception {
        metodist.signIn("metodist").open("/rounds/new").sees("Кто отвечает").findsThePageAccessible();
        metodist.page().locator("#form").selectOption(new SelectOption().setIndex(1));
        metodist.type("Название", "Сбор для проверки пути")
                .type("Сдать до", "20.12.2035")
                .type("Приём до", "30.12.2035");
        metodist.page().locator("#schools label:has-text('СОШ № 14»') input").check();
        metodist.click("Создать сбор").sees("Сбор подготовлен", "1 организация").findsThePageAccessible();
        var round = path(metodist);
        metodist.click("Открыть сбор").sees("Сбор открыт", "Не начат").findsThePageAccessible();

        director.signIn("director").open("/").sees("Сбор для проверки пути");
        director.open("/answers").sees("Сбор для проверки пути").findsThePageAccessible();
        director.page()
                .locator("tr:has-text('Сбор для проверки пути') a:has-text('Заполнить')")
                .click();
        director.sees("Портал насчитал").findsThePageAccessible();
        draftSavesItself(director);
        director.click("Отправить")
                .sees("Проверьте ответы", "Напишите целое число")
                .findsThePageAccessible();
        for (var number : new String[] {"2", "4", "10", "12"}) {
            fill(director, number, counted(director, number));
        }
        director.click("Отправить").sees("Ответ отправлен", "На проверке").findsThePageAccessible();

        metodist.open(round).click("Проверить следующий").sees("Отправлен").findsThePageAccessible();
        metodist.click("Вернуть").sees("Что исправить").findsThePageAccessible();
        metodist.type("Что исправить", "Проверьте число групп").click("Вернуть");
        metodist.sees("Возвращено");
        director.open("/").sees("Возвращён на доработку").findsThePageAccessible();
        director.page()
                .locator("li:has-text('Сбор для проверки пути') a:has-text('Заполнить')")
                .click();
        director.sees("Проверьте число групп");
        fill(director, "2", counted(director, "2"));
        director.click("Отправить").sees("Ответ отправлен");
        metodist.open(round).click("Проверить следующий").click("Принять").sees("Принято");
        metodist.open(round).click("Закрыть приём").sees("Приём закрыт").findsThePageAccessible();
        metodist.open(round + "/reopening").sees("Причина").findsThePageAccessible();

        metodist.open(round + "/table").sees("Ответили 1 из 1").findsThePageAccessible();
        var table = metodist.download("Скачать Excel").path();
        try (var book = new XSSFWorkbook(Files.newInputStream(table))) {
            assertThat(book.getSheet("Свод").getRow(1).getCell(0).getStringCellValue())
                    .contains("СОШ № 14");
        }
        metodist.open(round + "/note").sees("Выводы и рекомендации").findsThePageAccessible();
        metodist.type("Основание", "По приказу № 77").click("Сохранить");
        metodist.sees("Справка сохранена");
        var note = metodist.download("Скачать Word").path();
        try (var document = new XWPFDocument(Files.newInputStream(note))) {
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("По приказу № 77", "Рекомендации", "Наставнических групп");
            assertThat(document.getCharts()).isNotEmpty();
        }
    }

    /** In two windows and over a sign-in that has ended; what is wrong is kept like what is right. */
    private static void draftSavesItself(Visitor director) {
        var page = director.page();
        var answer = path(director);
        saved(page, () -> fill(director, "4", "сорок"));
        director.sees("Сохранено в").open(answer);
        assertThat(page.locator("#value-3").inputValue()).isEqualTo("сорок");

        page.context().clearCookies();
        page.waitForRequest("**/autosave", () -> fill(director, "10", "7"));
        director.sees("вход устарел");
        director.signIn("director");
        saved(page, () -> director.open(answer));
        assertThat(page.locator("#value-9").inputValue()).isEqualTo("7");

        var other = page.context().newPage();
        other.navigate(page.url());
        saved(other, () -> other.locator("#value-1").fill("5"));
        other.close();
        fill(director, "10", "8");
        director.sees("в другом окне").findsThePageAccessible();
        director.click("Сравнить")
                .sees("Этот ответ только что изменил кто-то другой")
                .findsThePageAccessible();
        assertThat(page.locator("#value-9").inputValue()).isEqualTo("8");
        director.click("Сохранить черновик").sees("Черновик сохранён");
        assertThat(page.locator("#value-9").inputValue()).isEqualTo("8");
    }

    /** What the portal has counted for a field; nought where it counts nothing. */
    private static String counted(Visitor director, String number) {
        var hints = director.page()
                .locator(".field:has(#value-" + (Integer.parseInt(number) - 1)
                        + ") .form-hint:has-text('Портал насчитал')");
        return hints.count() == 0 ? "0" : hints.first().textContent().replaceAll("\\D", "");
    }

    private static void saved(Page window, Runnable typing) {
        assertThat(window.waitForResponse("**/autosave", typing).ok()).isTrue();
    }

    @Test
    void siteIsCheckedByKeyboard(Visitor metodist) {
        metodist.signIn("metodist").open("/rounds");
        metodist.page()
                .locator("tr:has-text('Проверка сайтов'):has-text('Идёт') a")
                .first()
                .click();
        metodist.sees("Какие сайты проверены").findsThePageAccessible();
        metodist.click("Проверить следующий").sees("Клавиши").findsThePageAccessible();
        var page = metodist.page();
        page.locator("#value-0").focus();
        for (var item = 0; item < 16; item++) {
            page.keyboard().press(item == 3 ? "3" : item == 5 ? "2" : "1");
        }
        assertThat(page.locator("input[type=radio][value=YES]:checked").count()).isEqualTo(14);
        assertThat(page.locator("input[type=radio][value=NO]:checked").count()).isEqualTo(1);
        metodist.click("Сохранить проверку").sees("Проверка сохранена");
        metodist.open("/rounds");
        page.locator("tr:has-text('Проверка сайтов'):has-text('Идёт') a")
                .first()
                .click();
        metodist.click("Сводная таблица").sees("Рейтинг организаций").findsThePageAccessible();
        page.locator("tbody tr th a").first().click();
        metodist.sees("Итоги").findsThePageAccessible();
    }

    @Test
    void formIsComposedInTheBrowser(Visitor metodist) {
        metodist.signIn("metodist").open("/round-forms/new");
        metodist.type("Название формы", "Форма для проверки пути").click("Сохранить");
        metodist.sees("Форма составлена");
        var form = path(metodist);
        for (var caption : new String[] {"Всего кружков", "Из них новых"}) {
            metodist.open(form + "/fields/new").sees("Тип ответа").findsThePageAccessible();
            metodist.page().locator("#section").fill("Кружки");
            metodist.page().locator("#caption").fill(caption);
            metodist.click("Сохранить");
            metodist.sees("Поле сохранено");
        }
        metodist.findsThePageAccessible();
        metodist.click("Добавить проверку").sees("1 – Всего кружков").findsThePageAccessible();
        metodist.type("Слева: номера полей", "2")
                .type("Справа: номера полей", "1")
                .click("Добавить");
        metodist.sees("2 «Из них новых» ≤ 1 «Всего кружков»");
    }

    private static void fill(Visitor person, String number, String value) {
        person.page().locator("#value-" + (Integer.parseInt(number) - 1)).fill(value);
    }

    private static String path(Visitor person) {
        return person.page().url().replaceAll("^https?://[^/]+", "");
    }
}
