package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nastavnik.peoplebase.BaseBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curator takes a base out, changes it in Excel and brings it back; a person entered twice becomes one and goes again. */
@BrowserTest
class BaseJourneyTests {

    @TempDir
    Path folder;

    @Test
    void curatorChangesABaseInExcel(Visitor curator) throws IOException {
        curator.signIn("kurator")
                .open("/bases")
                .sees("База наставляемых", "Обезличенная")
                .findsThePageAccessible();
        curator.page().locator("#purpose-mentees").selectOption("CORRECTION");
        var before = folder.resolve("база.xlsx");
        curator.download("Скачать полную базу").saveAs(before);
        var original = Files.readAllBytes(before);
        var asked = asked(original);
        var after = Files.write(
                folder.resolve("правка.xlsx"),
                BaseBooks.edited(original, sheet -> BaseBooks.set(sheet, asked, 4, "Запрос из Excel")));

        curator.click("Загрузить заполненную базу").sees("Как читается файл").findsThePageAccessible();
        curator.attach("#file", after).click("Прочитать файл");
        curator.sees("Проверьте, что прочитано", "Запрос из Excel").findsThePageAccessible();
        curator.click("Записать на портал").sees("База записана").findsThePageAccessible();

        curator.open("/base-imports").attach("#file", before).click("Прочитать файл");
        curator.sees("Запрос из Excel").click("Записать на портал").sees("База записана");
        curator.open("/base-imports").attach("#file", before).click("Прочитать файл");
        curator.sees("Изменений нет").findsThePageAccessible();
    }

    @Test
    void curatorMakesOneOfTwoCards(Visitor curator) throws IOException {
        var byHand = Files.write(
                folder.resolve("вручную.xlsx"),
                BaseBooks.byHand(List.of(
                        List.of("ФИО наставляемого", "Год рождения", "Основной запрос"),
                        List.of("Поездкина Анна", "двенадцать", ""))));
        curator.signIn("kurator").open("/base-imports").attach("#file", byHand).click("Прочитать файл");
        curator.sees("Исправьте в файле", "строка 2, «Год рождения»").findsThePageAccessible();

        Files.write(
                byHand,
                BaseBooks.byHand(List.of(
                        List.of("ФИО наставляемого", "Год рождения", "Основной запрос"),
                        List.of("Поездкина Алёна", "2011", "Выбрать профессию"),
                        List.of("Поездкина Алена", "2012", ""))));
        curator.click("Загрузить исправленный файл").attach("#file", byHand).click("Прочитать файл");
        curator.sees("Новые участники", "Обучающийся, 2011").findsThePageAccessible();
        curator.click("Записать на портал")
                .sees("без согласий", "Указать даты рождения")
                .findsThePageAccessible();

        curator.click("Найти повторы")
                .sees("Поездкина Алёна", "возможно, тёзки")
                .findsThePageAccessible();
        curator.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Поездкина Алёна"))
                .locator("a.btn")
                .click();
        curator.sees("Какая запись остаётся").findsThePageAccessible();
        curator.click("Объединить").sees("Записи объединены").findsThePageAccessible();
        curator.click("Удалить запись").sees("Удалить запись об участнике?");
        curator.page().locator("main form button").first().click();
        curator.sees("Запись об участнике удалена");
        assertThat(curator.open("/participants?q=Поездкина").text()).doesNotContain("Поездкина Ал");
    }

    /** The first row whose mentee has said a request: only a request of the portal's can be given back. */
    private static int asked(byte[] file) {
        var rows = BaseBooks.rows(file);
        for (var i = 1; i < rows.size(); i++) {
            if (!rows.get(i).get(4).isEmpty()) {
                return i;
            }
        }
        throw new AssertionError("Nobody has said a request");
    }
}
