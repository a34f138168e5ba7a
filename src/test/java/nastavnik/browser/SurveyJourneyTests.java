package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A school asks, somebody without a name answers on a phone, and the results of an older survey are read. */
@BrowserTest
class SurveyJourneyTests {

    private static final Pattern CODE = Pattern.compile("/questionnaires/([0-9a-z-]+)");

    @Test
    void curatorAsksAndSomebodyAnswersWithoutAName(Visitor kurator, Visitor stranger) throws IOException {
        var last = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"))
                .plusDays(5)
                .format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        kurator.signIn("kurator").open("/surveys").click("Начать опрос");
        kurator.sees("Чьи пары").findsThePageAccessible();
        kurator.page().locator("#questionnaire").selectOption("2");
        kurator.page().locator("#way").selectOption("BOTH");
        kurator.type("Последний день ответов", last);
        kurator.page().locator("main form .btn-primary").click();
        kurator.sees("Опрос начат").findsThePageAccessible();
        var survey = kurator.page().url().replaceAll("^https?://[^/]+", "");
        kurator.click("Выдать листки со ссылками").sees("Кому выдать").findsThePageAccessible();
        // Nobody is ticked beforehand where the list is for links and for paper.
        kurator.page().locator("#slips input[name=people]").all().forEach(Locator::check);
        var download = kurator.page().waitForDownload(() -> kurator.click("Скачать листки (.docx)"));
        String code;
        try (var word = new XWPFDocument(Files.newInputStream(download.path()));
                var text = new XWPFWordExtractor(word)) {
            code = CODE.matcher(text.getText())
                    .results()
                    .map((MatchResult each) -> each.group(1))
                    .findFirst()
                    .orElseThrow();
        }

        // Somebody else answers on paper.
        kurator.open(survey + "/slips");
        kurator.page().locator("#slips input[name=people]").last().check();
        kurator.page().locator("#slips button[formaction]").click();
        kurator.sees("Ответят по ссылке").findsThePageAccessible();

        stranger.open("/questionnaires/" + code).sees("Опрос организации").findsThePageAccessible();
        stranger.page().locator("#reply0-8").check();
        stranger.type("Что понравилось больше всего?", "Всегда можно спросить");
        stranger.click("Отправить ответ").sees("Ответьте ещё на эти вопросы").findsThePageAccessible();
        assertThat(stranger.page().locator("#reply0-8").isChecked()).isTrue();
        assertThat(stranger.page().locator("#reply9").inputValue()).isEqualTo("Всегда можно спросить");
        for (int at = 0; at < 9; at++) {
            stranger.page()
                    .locator(at == 6 || at == 7 ? "#reply" + at : "#reply" + at + "-9")
                    .check();
        }
        stranger.click("Отправить ответ").sees("Спасибо, ответ принят").findsThePageAccessible();
        stranger.open("/questionnaires/" + code).sees("Спасибо, ответ принят");
        stranger.open("/questionnaires/0000-0000-0000-0000-0000-0000-0000")
                .sees("Ссылка не подходит")
                .findsThePageAccessible();

        kurator.open(survey).sees("Результаты появятся").findsThePageAccessible();
        kurator.click("Изменить срок или закрыть").sees("Срок опроса").findsThePageAccessible();
        kurator.click("Закрыть опрос").sees("Ответов меньше 5");
        stranger.open("/questionnaires/" + code).sees("Спасибо, ответ принят");

        kurator.open("/surveys");
        kurator.page()
                .locator("tr:has-text('Закрыт')")
                .filter(new Locator.FilterOptions().setHasNotText(Pattern.compile("\\b[0-4] из")))
                .locator("a")
                .first()
                .click();
        kurator.click("Посмотреть результаты").sees("Свободные ответы").findsThePageAccessible();
        kurator.open("/assessments").sees("Наставляемый-школьник");
        kurator.page().locator("main td a").first().click();
        kurator.sees("Что изменилось").findsThePageAccessible();
        kurator.click("После программы").sees("Ввод отметок закончен").findsThePageAccessible();
    }
}
