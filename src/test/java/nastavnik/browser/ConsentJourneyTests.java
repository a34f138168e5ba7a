package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From the first consent to the act: somebody takes part, withdraws, is forgotten. */
@BrowserTest
class ConsentJourneyTests {

    private static final String NAME = "Вёрсткин Захар Маркович";

    @Test
    void participantConsentsIsPairedWithdrawsAndIsForgotten(Visitor kurator) throws Exception {
        kurator.signIn("kurator").open("/participants/new");
        kurator.type("Фамилия, имя, отчество", NAME).type("Дата рождения", "14.05.2011");
        kurator.page().locator("#category").selectOption("PUPIL");
        kurator.page().locator("input[name=mentee]").check();
        kurator.type("Участвует с", "01.09.2024").click("Сохранить");
        kurator.sees("Нужных согласий нет").findsThePageAccessible();
        var card = path(kurator);

        kurator.open(card + "/consents").sees("Пока ничего не внесено").findsThePageAccessible();
        var download = kurator.page()
                .waitForDownload(() ->
                        kurator.page().locator("text=Скачать бланк").first().click());
        assertThat(Files.size(download.path())).isGreaterThan(2_000);
        assertThat(download.suggestedFilename()).isEqualTo("Согласие на обработку персональных данных.docx");
        give(kurator, card, "PROCESSING");
        give(kurator, card, "PARTICIPATION");
        kurator.findsThePageAccessible();
        assertThat(kurator.page().locator(".state-warn").count()).isZero();

        kurator.open("/mentor-pairs/new");
        kurator.page().locator("#mentor").selectOption(new SelectOption().setIndex(1));
        kurator.page().locator("#mentee").selectOption(new SelectOption().setLabel(NAME));
        kurator.page().locator("#form").selectOption(new SelectOption().setIndex(1));
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Yekaterinburg"))
                .format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        kurator.type("Начало", today).type("Номер приказа", "99-од").type("Дата приказа", today);
        kurator.page().locator("#pair button.btn-primary").click();
        kurator.confirms("#pair button.btn-primary").sees("Пара составлена");
        var pair = path(kurator);

        kurator.open(card + "/withdrawals/new").findsThePageAccessible();
        kurator.page().locator("#kind").selectOption("PROCESSING");
        kurator.page().locator("#way").selectOption("IN_PERSON");
        kurator.type("Когда поступил отзыв", today);
        kurator.page().locator("#withdrawal button.btn-danger").click();
        kurator.sees("завершена 1 пара").findsThePageAccessible();
        assertThat(kurator.page().content()).doesNotContain("Вёрсткин");
        kurator.open(pair).sees("Отозвано согласие");
        kurator.open("/").sees("Уничтожить данные");
        kurator.open("/consents?state=destroy").findsThePageAccessible();

        kurator.open(card + "/erasure/new").sees(NAME).findsThePageAccessible();
        kurator.page().locator("#commission").fill("Директор Лапина И. П.\nКуратор Кравцова Е. С.");
        kurator.page().locator("input[name=papers]").check();
        kurator.page().locator("#erasure button.btn-danger").click();
        kurator.sees("Данные уничтожены").findsThePageAccessible();
        var act = kurator.page()
                .waitForDownload(
                        () -> kurator.page().locator("a[href$='/act']").first().click());
        assertThat(act.suggestedFilename()).startsWith("Акт об уничтожении №").endsWith(".docx");
        kurator.open(card + "/history").sees("Персональные данные уничтожены").findsThePageAccessible();
        assertThat(kurator.page().content()).doesNotContain("Вёрсткин");
    }

    private static void give(Visitor kurator, String card, String kind) {
        kurator.open(card + "/consents/new?kind=" + kind);
        kurator.findsThePageAccessible();
        kurator.page().locator("#signer").selectOption("REPRESENTATIVE");
        kurator.type("Дата подписания", "02.09.2024").type("Действует по", "31.08.2030");
        kurator.page().locator("#representative").fill("Вёрсткина Инна Львовна");
        kurator.page().locator("#relation").fill("мать");
        kurator.page().locator("#document").fill("свидетельство о рождении");
        kurator.page().locator("#consent button.btn-primary").click();
        kurator.sees("Согласие внесено");
    }

    private static String path(Visitor visitor) {
        return visitor.page().url().replaceAll("^https?://[^/]+", "");
    }
}
