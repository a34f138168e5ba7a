package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A director looks a month ahead, takes the calendar into the telephone and switches the address off again. */
@BrowserTest
class AgendaJourneyTests {

    @Test
    void directorLooksAheadSubscribesAndTakesItBack(Visitor director, Visitor telephone) {
        director.signIn("director").click("Календарь").sees("Календарь: ");
        director.findsThePageAccessible();
        var month = director.page().title();
        director.page().locator("a[rel=next]").click();
        director.page().waitForURL(url -> url.contains("month="));
        assertThat(director.page().title()).isNotEqualTo(month);
        director.sees("Текущий месяц").findsThePageAccessible();

        director.click("Подписаться на календарь").sees("Адреса пока нет").findsThePageAccessible();
        director.click("Получить адрес").sees("Адрес показан один раз").findsThePageAccessible();
        var path = director.page().locator("#address").inputValue().replaceAll("^https?://[^/]+", "");
        var site = director.page().url().replaceAll("^(https?://[^/]+).*", "$1");
        var feed = telephone.page().request().get(site + path);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

        director.open("/agenda/subscription")
                .sees("Увидеть его снова нельзя")
                .click("Отключить")
                .sees("Адрес отключён");
        assertThat(telephone.page().request().get(site + path).status()).isEqualTo(404);
    }
}
