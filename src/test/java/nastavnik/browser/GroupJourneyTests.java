package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The curator's way with a group: three mentees, the order, a rest, the end and the letter of thanks. */
@BrowserTest
class GroupJourneyTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Test
    void curatorLeadsAGroupFromItsFirstDayToItsLast(Visitor curator) {
        var today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg")).format(DAY);
        curator.signIn("kurator")
                .open("/mentor-groups/new")
                .sees("Наставляемые")
                .findsThePageAccessible();
        curator.type("Название группы", "Проверочная группа");
        var mentor = curator.page().locator("#mentor option").nth(1).getAttribute("value");
        curator.page().locator("#mentor").selectOption(mentor);
        curator.page().locator("#form").selectOption(new SelectOption().setIndex(1));
        var mentees = curator.page().locator("input[name='mentees']:not([value='" + mentor + "'])");
        for (int i = 0; i < 3; i++) {
            mentees.nth(i).check();
        }
        curator.page().locator("form#group-form button").click();
        curator.confirms("form#group-form button");
        curator.sees("Группа составлена", "Без приказа").findsThePageAccessible();
        assertThat(curator.page().locator("main tbody tr").count()).isEqualTo(3);
        var group = curator.page().url().replaceAll("^.*(/mentor-groups/\\d+).*$", "$1");

        curator.click("Подготовить приказ").sees("Черновик приказа готов").findsThePageAccessible();
        assertThat(curator.download("Скачать приказ").suggestedFilename()).endsWith(".docx");
        curator.click("Приказ подписан").sees("Номер приказа").findsThePageAccessible();
        curator.type("Номер приказа", "99-од").type("Дата приказа", today);
        curator.click("Записать номер и дату").sees("Приказ № 99-од");

        curator.open(group).sees("Действует");
        curator.page().locator("main tbody a").first().click();
        curator.sees("Приостановить").findsThePageAccessible();
        curator.click("Приостановить").sees("Приостановить пару").findsThePageAccessible();
        curator.page().locator("#reason").selectOption(new SelectOption().setIndex(1));
        curator.page().locator("form#pair-suspension button").click();
        curator.sees("Пара приостановлена", "Возобновить").findsThePageAccessible();
        curator.click("Возобновить").sees("Пара снова работает");
        curator.click("Предупредить о прекращении").sees("Когда предупредили").findsThePageAccessible();

        curator.open(group + "/notice").sees("Когда предупредили").findsThePageAccessible();
        curator.open(group).click("Завершить группу").sees("Вместе с группой").findsThePageAccessible();
        curator.page().locator("#ending").selectOption(new SelectOption().setLabel("Программа выполнена"));
        curator.page().locator("form#group-ending button").click();
        curator.sees("Группа завершена", "Благодарственное письмо").findsThePageAccessible();
        assertThat(curator.download("Благодарственное письмо").suggestedFilename())
                .endsWith(".docx");
    }
}
