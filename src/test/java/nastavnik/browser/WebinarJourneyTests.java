package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A topic's way from an accepted report to the open schedule, its calendar and its paper, and away from there again. */
@BrowserTest
class WebinarJourneyTests {

    @Test
    void topicIsPlacedWarnedAboutPublishedAndReadByEverybody(Visitor metodist, Visitor director, Visitor stranger)
            throws Exception {
        metodist.signIn("metodist").open("/webinars").sees("График муниципальных вебинаров");
        metodist.findsThePageAccessible();
        metodist.click("Темы из отчётов").sees("Строки формы 1").findsThePageAccessible();
        metodist.page().locator("tbody a[href^='/webinars/new']").first().click();
        metodist.sees("Тема из отчёта").findsThePageAccessible();
        metodist.type("Тема", "Полярная звезда наставника")
                .type("Дата", "04.11.2035")
                .type("Начало", "15:00")
                .click("Сохранить");
        metodist.sees("Ещё ничего не сохранено", "дата вне полугодия графика").findsThePageAccessible();
        metodist.click("Сохранить с этой датой")
                .sees("Вебинар поставлен в график")
                .findsThePageAccessible();
        var path = metodist.page().url().replaceAll("^https?://[^/]+", "");
        var open = "/open" + path;
        stranger.open(open).sees("Такой страницы нет");
        metodist.click("Опубликовать").sees("Вебинар опубликован", "Виден всем с");
        metodist.click("Ссылки и материалы").sees("Ссылка для регистрации").findsThePageAccessible();
        metodist.type("Ссылка для регистрации", "https://forms.example.org/zvezda")
                .click("Сохранить");
        metodist.sees("Ссылки и материалы сохранены");

        stranger.open("/open/webinars?q=полярная").sees("Полярная звезда наставника", "Впереди");
        stranger.findsThePageAccessible();
        stranger.click("Полярная звезда наставника").sees("Зарегистрироваться").findsThePageAccessible();
        var calendar = stranger.page().waitForDownload(() -> stranger.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Добавить в календарь"))
                .click());
        assertThat(Files.readString(calendar.path()))
                .contains("BEGIN:VEVENT", "Полярная звезда наставника", "20351104T");

        metodist.open("/webinars?half=all&q=полярная").sees("Полярная звезда наставника", "дата вне полугодия");
        metodist.open("/webinars");
        var paper = metodist.page().waitForDownload(() -> metodist.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Скачать Excel"))
                .click());
        assertThat(paper.suggestedFilename())
                .startsWith("График муниципальных вебинаров")
                .endsWith(".xlsx");
        director.signIn("director")
                .open("/webinars")
                .sees("Вебинары вашей школы")
                .findsThePageAccessible();

        metodist.open(path).click("Отменить").sees("причину прочтут все").findsThePageAccessible();
        metodist.type("Почему отменяется", "Облачно").click("Отменить вебинар").sees("Вебинар отменён");
        stranger.open(open).sees("Вебинар отменён.", "Облачно").findsThePageAccessible();
        metodist.open(path).click("Вернуть в график").sees("Вебинар снова в графике");
        metodist.click("Снять с публикации").sees("снят с публикации");
        stranger.open(open).sees("Такой страницы нет");
        metodist.click("Убрать из графика").sees("Убрать вебинар из графика?").findsThePageAccessible();
        metodist.click("Убрать из графика").sees("Вебинар убран из графика");
    }

    @Test
    void severalTopicsAreOfferedDates(Visitor metodist) {
        metodist.signIn("metodist").open("/webinars/topics");
        metodist.page().locator("tbody input[type=checkbox]").nth(0).check();
        metodist.page().locator("tbody input[type=checkbox]").nth(1).check();
        metodist.click("Назначить даты отмеченным").sees("Даты предложены").findsThePageAccessible();
        var second = metodist.page().locator("#topic-1").innerText().strip().replaceAll("\\.$", "");
        metodist.page().locator("#rows1\\.day").fill("");
        metodist.click("Поставить в график")
                .sees(second + ". Дата: заполните это поле")
                .findsThePageAccessible();
        metodist.open("/webinars/topics");
        metodist.page().locator("tbody input[type=checkbox]").first().check();
        metodist.click("Отложить отмеченные").sees("Почему не в график").findsThePageAccessible();
    }
}
