package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nastavnik.calendar.Dates;
import org.junit.jupiter.api.Test;

/** An approved roadmap is changed by a later act: written, compared, brought into force, read as it was before. */
@BrowserTest
class AmendmentJourneyTests {

    private static final String WORDS = "Утвердить городской план наставничества и обсудить его с родителями";

    @Test
    void committeeAmendsTheRoadmapAndThePublicReadsBothRedactions(Visitor komitet, Visitor stranger) {
        komitet.signIn("komitet").click("Дорожная карта");
        komitet.page()
                .locator("tbody a:has-text('Дорожная карта развития системы')")
                .first()
                .click();
        komitet.sees("Внести изменение").findsThePageAccessible();
        var address = komitet.page().url().replaceAll("^\\w+://[^/]+", "");

        komitet.click("Внести изменение").sees("Готовится изменение", "рабочая редакция изменения № 1");
        komitet.findsThePageAccessible();
        komitet.page().locator("tr:has(.due) a:has-text('Изменить')").first().click();
        komitet.page().locator("textarea[name=title]").first().fill(WORDS);
        komitet.click("Сохранить").sees("Сохранено в");
        stranger.open("/open" + address).sees("Действует");
        assertThat(stranger.text()).doesNotContain(WORDS);

        komitet.click("Утвердить изменение").sees("1 изменено").findsThePageAccessible();
        komitet.click("Посмотреть, что изменится")
                .sees("Сравнение редакций", "обсудить его с родителями")
                .findsThePageAccessible();
        komitet.page().goBack();
        var today = LocalDate.now(ZoneId.of("Europe/Moscow"));
        komitet.type("Дата приказа", Dates.compact(today))
                .type("Номер приказа", "77-у")
                .type("Действует с", "01.01.2001")
                .click("Утвердить изменение");
        komitet.sees("не может действовать раньше", "Проверьте").findsThePageAccessible();
        komitet.type("Действует с", Dates.compact(today)).click("Утвердить изменение");
        komitet.sees("Изменение утверждено", "изменение № 1 от " + Dates.compact(today), WORDS);
        komitet.findsThePageAccessible();

        stranger.open("/open" + address)
                .sees(WORDS, "изменение № 1 от " + Dates.compact(today))
                .findsThePageAccessible();
        stranger.click("Сравнить редакции").sees("1 изменено", WORDS).findsThePageAccessible();
        stranger.open("/open" + address + "?on=" + today.minusDays(1))
                .sees("Прежняя редакция", "Такой карта была на " + Dates.compact(today.minusDays(1)));
        assertThat(stranger.text()).doesNotContain(WORDS);
        stranger.findsThePageAccessible();

        komitet.click("Скопировать на новый период")
                .sees("Сроки, которые сдвинутся")
                .findsThePageAccessible();
        komitet.click("Создать черновик").sees("Черновик на новый период создан");
        komitet.findsThePageAccessible();
    }
}
