package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nastavnik.attachment.SampleFiles;
import org.junit.jupiter.api.Test;

/** A task's way: the school reports, the committee returns it, the school mends it, the committee accepts. */
@BrowserTest
class TaskJourneyTests {

    @Test
    void schoolReportsAndTheCommitteeDecides(Visitor director, Visitor komitet) {
        director.signIn("director").click("Поручения").sees("Поручения по дорожной карте");
        director.findsThePageAccessible();
        director.choose("Показать", "сделать сейчас").click("Показать");
        director.page().waitForURL(url -> url.contains("state=todo"));
        director.page().locator("main td a").first().click();
        director.sees("Что сказано об исполнении").findsThePageAccessible();
        var path = director.page().url().replaceAll("^https?://[^/]+", "");
        director.click("Сообщить об исполнении").sees("Дата исполнения").findsThePageAccessible();
        director.choose("Состояние", "Выполнено частично")
                .type("Причина", "")
                .type("Результат", "Положение обновлено")
                .click("Сохранить");
        director.sees("Напишите причину").findsThePageAccessible();
        director.type("Причина", "Ждём подписи").click("Сохранить").sees("Сохранено", "на проверке");

        komitet.signIn("komitet")
                .open(path)
                .sees("Положение обновлено", "Ждём подписи")
                .findsThePageAccessible();
        komitet.click("Вернуть").sees("Что исправить").findsThePageAccessible();
        komitet.type("Что исправить", "Приложите приказ").click("Вернуть").sees("Поручение возвращено");

        director.open("/").sees("Возвращено: Приложите приказ").findsThePageAccessible();
        director.open(path + "/edit")
                .sees("Замечание комитета: Приложите приказ")
                .type("Номер приказа", "58-од")
                .click("Сохранить");
        director.sees("№ 58-од");

        komitet.open(path).click("Принять");
        komitet.sees("Принято поручений: 1").findsThePageAccessible();
        director.open(path).sees("принято");
        assertThat(director.words("Сообщить об исполнении").count()).isZero();
    }

    @Test
    void evidenceIsAttachedOpenedAndTheAnswerAccepted(Visitor director, Visitor komitet) {
        director.signIn("director").open("/tasks?state=todo");
        director.page().locator("main td a").first().click();
        director.sees("Что сказано об исполнении");
        var path = director.page().url().replaceAll("^https?://[^/]+", "");
        director.open(path + "/edit").sees("Файлы");
        director.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("Приказ № 12.pdf", "application/pdf", SampleFiles.pdf("12")),
            new FilePayload("страница.html", "text/html", "<html>".getBytes(StandardCharsets.UTF_8))
        });
        director.choose("Состояние", "Выполнено частично")
                .type("Результат", "Положение обновлено")
                .type("Ссылки", "https://school.example/polozhenie")
                .type("Причина", "Ждём подписи")
                .click("Сохранить");
        director.sees("Файл «страница.html» не приложен", "Приказ № 12.pdf").findsThePageAccessible();
        // the notice above the form names the button too
        director.page().locator("#task button.btn-primary").click();
        director.sees("Сохранено", "Приказ № 12.pdf", "https://school.example/polozhenie");
        director.findsThePageAccessible();

        komitet.signIn("komitet")
                .open(path)
                .sees("Положение обновлено", "Приказ № 12.pdf")
                .findsThePageAccessible();
        var file = komitet.page()
                .waitForDownload(
                        () -> komitet.page().getByText("Приказ № 12.pdf").click());
        assertThat(file.suggestedFilename()).isEqualTo("Приказ № 12.pdf");
        komitet.click("Принять").sees("Принято поручений: 1");
        komitet.open("/links")
                .sees("Недоступные ссылки", "проверка ссылок выключена")
                .findsThePageAccessible();
        director.open(path).sees("принято", "Приказ № 12.pdf");
    }

    @Test
    void committeeReadsTheMatrix(Visitor komitet) {
        komitet.signIn("komitet")
                .click("Исполнение")
                .sees("Исполнение дорожной карты")
                .findsThePageAccessible();
        komitet.click("Матрица по школам").sees("Школы и мероприятия").findsThePageAccessible();
        komitet.page().locator("main td a.state").first().click();
        komitet.sees("Что сказано об исполнении");
        komitet.open("/tasks?state=waiting").findsThePageAccessible();
        komitet.open("/performers").sees("общеобразовательные организации").findsThePageAccessible();
        komitet.click("Добавить исполнителя").sees("Краткое название").findsThePageAccessible();
    }
}
