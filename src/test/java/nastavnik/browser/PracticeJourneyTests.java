package nastavnik.browser;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A practice's way from the school through the experts to the open pages, and away from there again. */
@BrowserTest
class PracticeJourneyTests {

    @Test
    void practiceIsProposedJudgedAndReadByEverybody(
            Visitor director, Visitor metodist, Visitor komitet, Visitor stranger) {
        director.signIn("director").click("Практики").sees("Реестр практик").findsThePageAccessible();
        director.click("Предложить практику").sees("Что это за практика").findsThePageAccessible();
        director.type("Наименование", "Ночная обсерватория наставников").click("Предложить");
        director.sees("До экспертизы заполните").findsThePageAccessible();
        var path = director.page().url().replaceAll("^https?://[^/]+", "");
        director.click("Изменить").sees("Карточка практики");
        director.page().locator("#form").selectOption(new SelectOption().setIndex(1));
        director.type("Целевая группа", "Девятиклассники")
                .type("Проблема и цель", "Некому показать небо")
                .type("Описание", "Старшие показывают младшим")
                .type("Результаты", "Двадцать наблюдений")
                .click("Сохранить");
        director.sees("Карточка сохранена");
        director.click("Отметить согласие автора")
                .sees("Согласие автора на публикацию")
                .findsThePageAccessible();
        director.type("Кто дал согласие", "Звёздная Нина Петровна").type("Дата согласия", "01.09.2024");
        director.click("Сохранить").sees("Согласие отмечено").findsThePageAccessible();

        metodist.signIn("metodist").open(path).click("Направить на экспертизу");
        metodist.sees("Ваша оценка").findsThePageAccessible();
        metodist.page().locator("input[name=mark][value='5']").check();
        metodist.type("Замечание эксперта", "Можно повторить")
                .click("Поставить оценку")
                .sees("Оценка поставлена");
        komitet.signIn("komitet").open(path).sees("откроется после вашей");
        komitet.page().locator("input[name=mark][value='4']").check();
        komitet.type("Замечание эксперта", "Годится").click("Поставить оценку").sees("Можно повторить");
        metodist.open(path).click("Внести в реестр").sees("внесена в муниципальный реестр");

        stranger.open("/open/practices?q=обсерватория")
                .sees("Ночная обсерватория")
                .findsThePageAccessible();
        stranger.click("Ночная обсерватория").sees("Двадцать наблюдений").findsThePageAccessible();
        var open = stranger.page().url().replaceAll("^https?://[^/]+", "");
        for (var page : new String[] {"/open", "/open/progress", "/open/documents", "/open/contacts"}) {
            stranger.open(page).findsThePageAccessible();
        }

        director.open(path).click("Отозвать согласие").sees("Согласие отозвано");
        stranger.open(open).sees("Такой страницы нет");
        metodist.open(path).click("В архив").sees("Почему убирается").findsThePageAccessible();
        metodist.type("Почему убирается", "Проверка").click("Убрать в архив").sees("убрана в архив");
        metodist.open("/practices/candidates").findsThePageAccessible();
        metodist.open("/practices/duplicates").sees("Вероятные дубли").findsThePageAccessible();
    }
}
