package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor with a sign-in of his own, and the curator who gives one and takes it back. */
@BrowserTest
class MentorJourneyTests {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int WIDTH = 360;
    private static final int HEIGHT = 760;

    @Autowired
    JdbcClient jdbc;

    @Test
    void mentorEntersAMeetingMarksATaskAndWritesTheResult(Visitor mentor) {
        var today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));
        mentor.open("/sign-in").sees("Наставник");
        mentor.page()
                .locator(".personas button", new Page.LocatorOptions().setHasText("Наставник"))
                .click();
        mentor.sees("Мои пары", "Ильясова Алина Ренатовна", "Встреч не было", "Завершённые пары")
                .findsThePageAccessible();
        mentor.page().setViewportSize(WIDTH, HEIGHT);
        mentor.page()
                .locator("main li", new Page.LocatorOptions().setHasText("Тарасов"))
                .locator("a.btn")
                .click();
        mentor.sees("О чём говорили");
        var save = mentor.page().locator("#meeting-form .form-actions button").boundingBox();
        assertThat(save.y + save.height).isLessThan(HEIGHT);
        mentor.page().locator("#heldOn").fill(TYPED.format(today.plusDays(2)));
        mentor.page().locator("#topic").fill("Разобрали журнал и план недели");
        mentor.page().locator("#meeting-form .form-actions button").click();
        mentor.sees("Этот день ещё не наступил").findsThePageAccessible();
        assertThat(mentor.page().locator("#topic").inputValue()).isEqualTo("Разобрали журнал и план недели");
        mentor.page().locator("#heldOn").fill(TYPED.format(today));
        mentor.page().locator("#meeting-form .form-actions button").click();
        mentor.sees("Встреча записана", "Разобрали журнал").findsThePageAccessible();
        var meeting = mentor.page().url().replaceAll("\\D+$", "").replaceAll("^.*/", "");
        mentor.page().locator("dd a[href^='/my-pairs/']").first().click();
        mentor.sees("Что вы можете", "Разобрали журнал и план недели").findsThePageAccessible();
        assertThat(mentor.text()).doesNotContain("Встреч не было");

        mentor.click("Отметить результаты").sees("Что получилось").findsThePageAccessible();
        mentor.page().locator("textarea").first().fill("Журнал ведёт сам");
        mentor.page().locator("#outcomes-form .form-actions button").click();
        mentor.sees("Журнал ведёт сам").findsThePageAccessible();
        assertThat(mentor.text()).doesNotContain("Вернуть на шаг назад");

        mentor.open("/my-pairs").click("Тарасов").sees("Что вы можете");
        mentor.click("Итоги пары").sees("Сохранить").findsThePageAccessible();
        mentor.page().locator("#result").fill("Освоился и ведёт занятия сам");
        mentor.page().locator("#reflection-form .form-actions button").click();
        mentor.sees("Освоился и ведёт занятия сам").findsThePageAccessible();

        var strange = jdbc.sql("""
                        select p.id from mentor_pair p join school s on s.id = p.school_id
                        where s.number = '14' and p.mentor_id not in (select participant_id from mentor_sign_in)
                        order by p.id limit 1
                        """).query(Long.class).single();
        mentor.open("/my-pairs/" + strange).sees("Такой страницы нет").findsThePageAccessible();
        assertThat(mentor.page().navigate(mentor.page().url()).status()).isEqualTo(404);
        assertThat(mentor.page()
                        .navigate(
                                mentor.page().url().replaceFirst("/my-pairs/.*", "/mentor-pairs/" + strange + "/plan"))
                        .status())
                .isEqualTo(404);

        // Given back: the silent pair is silent again for the next journey.
        jdbc.sql("delete from meeting where id = :id")
                .param("id", Long.valueOf(meeting))
                .update();
        jdbc.sql("delete from reflection where result = 'Освоился и ведёт занятия сам'")
                .update();
        jdbc.sql("update personal_plan_line set actual = '' where actual = 'Журнал ведёт сам'")
                .update();
    }

    @Test
    void curatorGivesASignInAndTakesItBack(Visitor curator, Visitor mentor) {
        var person = jdbc.sql("""
                        select p.id from participant p join school s on s.id = p.school_id
                        where s.number = '14' and p.mentor and p.stopped_on is null and consented(p.id, current_date)
                            and p.id not in (select participant_id from mentor_sign_in)
                            and exists (select from mentor_pair m where m.mentor_id = p.id and m.ended_on is null)
                        order by p.id limit 1
                        """).query(Long.class).single();
        curator.signIn("kurator").open("/participants/" + person);
        curator.click("нет, можно дать")
                .sees("видит только свои пары", "Дать вход")
                .findsThePageAccessible();
        curator.page().locator("#email").fill("не адрес");
        curator.page().locator("#sign-in-form button").click();
        curator.sees("E-mail").findsThePageAccessible();
        curator.page().locator("#email").fill("novyy.nastavnik@svetlogorye.example.org");
        curator.page().locator("input[name=print]").check();
        curator.page().locator("#sign-in-form button").click();
        curator.sees("Приглашение в портал", "novyy.nastavnik@").findsThePageAccessible();
        var code = curator.page().locator(".handover-code").innerText().strip();

        mentor.open("/invitations");
        mentor.page().locator("#code").fill(code);
        mentor.page().locator("main form button").first().click();
        mentor.page().locator("input[type=password]").first().waitFor();
        for (var field : mentor.page().locator("input[type=password]").all()) {
            field.fill("самовар на крыльце остыл");
        }
        mentor.page().locator("main form button").first().click();
        mentor.sees("Мои пары", "Записать встречу").findsThePageAccessible();

        curator.open("/participants/" + person + "/sign-in").sees("Действует").findsThePageAccessible();
        curator.click("Закрыть вход").sees("сразу выйдет из портала").findsThePageAccessible();
        curator.click("Закрыть вход").sees("Вход закрыт", "Заблокирован").findsThePageAccessible();
        mentor.open("/my-pairs").sees("Вход");
        assertThat(mentor.page().url()).contains("/sign-in");

        // Given back.
        jdbc.sql("delete from mentor_sign_in where participant_id = :id")
                .param("id", person)
                .update();
        jdbc.sql("update account set login = 'closed-' || id, email = '' where email like 'novyy.nastavnik%'")
                .update();
    }
}
