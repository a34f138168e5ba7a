package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The curator's way from the programme through a mentee's request and the ranked mentors to a pair, and out of it again. */
@BrowserTest
class MatchingJourneyTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Test
    void curatorFindsAMentorForAMentee(Visitor curator) {
        curator.signIn("kurator").open("/programmes").sees("Рядом").findsThePageAccessible();
        curator.click("Программа наставничества «Рядом»")
                .sees("Этапы программы", "Подготовка условий")
                .findsThePageAccessible();
        curator.click("1. Подготовка условий").sees("Что сделано").findsThePageAccessible();
        curator.open("/programmes/new").sees("Виды наставничества").findsThePageAccessible();

        curator.open("/matching?state=free").sees("нет пары").findsThePageAccessible();
        curator.page().locator("tbody a[href$='/request']").first().click();
        curator.sees("Основной запрос", "История").findsThePageAccessible();
        curator.click("Изменить").sees("О чём просит").findsThePageAccessible();
        curator.click("Сохранить").sees("Запрос сохранён");

        curator.click("Подобрать наставника")
                .sees("Наставники организации", "сейчас нет других пар")
                .findsThePageAccessible();
        curator.page().locator("a[href^='/mentor-pairs/new?']").first().click();
        curator.sees("Кто и в какой форме").findsThePageAccessible();
        assertThat(curator.page().locator("#mentor").inputValue()).isNotEmpty();
        assertThat(curator.page().locator("#mentee").inputValue()).isNotEmpty();
        assertThat(curator.page().locator("#form").inputValue()).isNotEmpty();
        var today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg")).format(DAY);
        curator.type("Номер приказа", "77-од").type("Дата приказа", today);
        curator.type("Номер дополнительного соглашения", "7-дс").type("Дата дополнительного соглашения", today);
        curator.page().locator("form#pair button").click();
        curator.confirms("form#pair button").sees("Пара составлена", "77-од");

        curator.click("Завершить пару").sees("Почему завершается");
        curator.page().locator("#ending").selectOption(new SelectOption().setLabel("Участники не подошли друг другу"));
        curator.page().locator("main form button").first().click();
        curator.confirms("main form button").sees("Пара завершена");
    }

    @Test
    void curatorDescribesAMentorAndOffersHimToTheCity(Visitor curator, Visitor other) {
        curator.signIn("kurator")
                .open("/preferences?state=said")
                .sees("Предпочтения")
                .findsThePageAccessible();
        curator.page().locator("tbody a[href$='/mentor']").first().click();
        curator.sees("На первом месте").findsThePageAccessible();
        var mentor = curator.page().url().replaceAll("^.*/preferences/(\\d+)/.*$", "$1");
        curator.open("/participants/" + mentor).sees("Запрос и профиль").findsThePageAccessible();
        curator.click("Профиль наставника").sees("Другим организациям").findsThePageAccessible();
        curator.click("Изменить").sees("Чем может помочь").findsThePageAccessible();
        curator.page().locator("#competences").fill("Ночные прогулки под звёздами");
        curator.click("Сохранить").sees("Профиль сохранён");
        if (curator.text().contains("Больше не предлагать")) {
            curator.click("Больше не предлагать").sees("больше не видят");
        }
        curator.click("Предложить другим организациям").sees("Наставник предложен");

        other.signIn("director-sad16").open("/city-mentors");
        other.sees("Ночные прогулки под звёздами", "Наставник, МБОУ «СОШ № 14»").findsThePageAccessible();
        curator.click("Больше не предлагать").sees("больше не видят");
    }
}
