package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

/** A school's roadmap from the template to its being in force; the school is one that no other journey visits. */
@BrowserTest
class SchoolPlanJourneyTests {

    private static final String DIRECTOR = "director-sosh3";
    private static final String SCHOOL = "МБОУ «СОШ № 3»";
    private static final String REMARK = "Назовите день педагогического совета";

    @Test
    void directorBeginsSendsMendsAndApprovesWhatTheCommitteeAgreesTo(Visitor director, Visitor komitet) {
        var today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));
        var year = SchoolYear.of(today).firstYear();

        director.signIn(DIRECTOR).click("Школьные карты").sees("Дорожной карты ещё нет");
        director.findsThePageAccessible();
        director.click("Создать дорожную карту").sees("Из чего создать").findsThePageAccessible();
        director.page().locator("input[value=template]").check();
        director.choose("Учебный год", SchoolYear.of(today).toString())
                .click("Создать черновик")
                .sees("Черновик создан", "35 мероприятий", "Отправить на согласование");
        director.findsThePageAccessible();
        var address = director.page().url().replaceAll("^\\w+://[^/]+", "").replaceAll("[?#].*", "");

        change(director, "до 20.09." + year);
        director.click("Отправить на согласование").sees("Комитет получит: 35 мероприятий");
        director.findsThePageAccessible();
        director.page().locator("main form button.btn-primary").click();
        director.sees("Карта отправлена на согласование", "До ответа комитета карта не меняется");
        assertThat(director.words("Изменить").count()).isZero();
        director.findsThePageAccessible();

        komitet.signIn("komitet").open("/school-roadmaps?state=sent&q=3").sees(SCHOOL);
        komitet.findsThePageAccessible();
        komitet.click("Рассмотреть карту: " + SCHOOL).sees("Согласование дорожной карты", "до 20.09." + year);
        komitet.findsThePageAccessible();
        komitet.click("Вернуть с замечаниями").sees("Напишите замечание").findsThePageAccessible();
        komitet.page().locator("textarea[name='rows[0].remark']").fill(REMARK);
        komitet.click("Вернуть с замечаниями").sees("Карта возвращена с замечаниями: " + SCHOOL);

        director.open("/").sees("Возвращена");
        director.open(address).sees("Комитет вернул карту", "1 замечание к строкам", REMARK);
        director.findsThePageAccessible();
        change(director, "15.09." + year);
        director.click("Отправить ещё раз").sees("Комитет получит");
        director.page().locator("main form button.btn-primary").click();
        director.sees("Карта отправлена на согласование");

        komitet.open("/school-roadmaps?state=sent&q=3").click("Рассмотреть карту: " + SCHOOL);
        komitet.sees("Отправлена в 2-й раз", "изменено", "15.09." + year, REMARK)
                .findsThePageAccessible();
        komitet.click("Согласовать").sees("Карта согласована: " + SCHOOL);

        director.open(address).sees("Комитет согласовал карту").findsThePageAccessible();
        director.click("Утвердить приказом").sees("карта вступит в силу").findsThePageAccessible();
        director.type("Дата приказа", Dates.compact(today))
                .type("Номер приказа", "88-од")
                .click("Утвердить");
        director.sees("Дорожная карта утверждена и действует", "88-од").findsThePageAccessible();
        director.open("/school-roadmaps").sees("Действует");
        komitet.open("/school-roadmaps?state=in_force&q=3").sees(SCHOOL);
    }

    /** Writes another deadline into the first row. */
    private static void change(Visitor director, String deadline) {
        director.page().locator("tbody a:has-text('Изменить')").first().click();
        director.page().locator("textarea[name=deadline]").first().fill(deadline);
        director.click("Сохранить").sees("Сохранено в", deadline);
    }
}
