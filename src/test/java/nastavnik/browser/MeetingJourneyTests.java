package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The curator's way with a pair, on a telephone: a meeting in two taps, a plan, its paper. */
@BrowserTest
class MeetingJourneyTests {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 760;

    @Test
    void curatorEntersAMeetingInTwoTaps(Visitor curator) {
        curator.signIn("kurator").open("/");
        curator.page().setViewportSize(WIDTH, HEIGHT);
        curator.click("Записать встречу").sees("С какой парой была встреча?");
        curator.page().locator("main .list-group a").first().click();
        curator.sees("О чём говорили");
        // All that has to be filled in fits the first screen, the button too.
        var save = curator.page().locator("#meeting-form .form-actions button").boundingBox();
        assertThat(save.y + save.height).isLessThan(HEIGHT);
        assertThat(curator.page().locator("#heldOn").inputValue()).isNotEmpty();
        curator.findsThePageAccessible();
        curator.page().locator("#topic").fill("Разобрали весенний проект о реке");
        curator.page().locator("#meeting-form .form-actions button").click();
        curator.sees("Встреча записана", "весенний проект о реке").findsThePageAccessible();
        curator.click("Изменить").sees("Отзыв").findsThePageAccessible();
        curator.page().locator("#topic").fill("Разобрали проект о реке и о мосте");
        curator.click("Сохранить").sees("Изменения сохранены", "о мосте");
        curator.click("Удалить запись").sees("Вернуть её нельзя").findsThePageAccessible();
        curator.click("Удалить запись").sees("Запись о встрече удалена");
    }

    @Test
    void curatorReadsThePairsWork(Visitor curator) {
        curator.signIn("kurator").open("/meetings").sees("Встречи пар");
        curator.page().locator("tbody a").first().click();
        curator.sees("История").findsThePageAccessible();
        curator.page().locator("dd a[href^='/mentor-pairs/']").first().click();
        curator.sees("Работа пары", "Итоги пары").findsThePageAccessible();
        curator.page().locator("a[href^='/meetings?pair=']").first().click();
        curator.sees("Показаны встречи одной пары").findsThePageAccessible();
    }

    @Test
    void curatorArrangesThePlan(Visitor curator) {
        curator.signIn("kurator").open("/meetings/new");
        var hrefs = curator.page().locator("main .list-group a").evaluateAll("all => all.map(a => a.search.slice(6))");
        var approved = false;
        for (var pair : (Iterable<?>) hrefs) {
            curator.open("/mentor-pairs/" + pair + "/plan");
            approved = curator.text().contains("Отметить результаты");
            if (approved) {
                curator.findsThePageAccessible();
                curator.click("Отметить результаты").sees("Что получилось").findsThePageAccessible();
                break;
            }
        }
        assertThat(approved).isTrue();
        curator.click("Отмена").sees("Скачать в Word");
        curator.click("Вернуть на шаг назад").sees("Программа возвращена");
        curator.click("Изменить").sees("Планируемый результат").findsThePageAccessible();
        curator.page().locator("#goals").fill("Сначала одно, потом другое");
        curator.page().locator("button[value='down-1']").click();
        curator.sees("Строки изменены на странице");
        assertThat(curator.page().locator("#goals").inputValue()).isEqualTo("Сначала одно, потом другое");
        curator.findsThePageAccessible();
        curator.page().locator("#plan-form > .form-actions button").click();
        curator.sees("Программа сохранена", "Сначала одно");
        curator.click("Утвердить").sees("Программа утверждена");
    }

    @Test
    void curatorWritesDownWhatCameOfAPair(Visitor curator) {
        curator.signIn("kurator").open("/mentor-pairs?state=COMPLETED");
        var pairs = curator.page().locator("tbody td a").evaluateAll("all => all.map(a => a.pathname)");
        for (var pair : (Iterable<?>) pairs) {
            curator.open(pair + "/reflection");
            if (curator.text().contains("Записать кейс")) {
                curator.findsThePageAccessible();
                curator.click("Записать кейс").sees("Предложить в реестр").findsThePageAccessible();
                return;
            }
        }
        throw new AssertionError("No pair whose end is written down");
    }
}
