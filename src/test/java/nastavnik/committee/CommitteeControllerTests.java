package nastavnik.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class CommitteeControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CommitteeService committee;

    @Autowired
    CommitteeOffice office;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void cityRolesReadTheCardAndOnlySomeAreOfferedToChangeIt() {
        assertThat(mvc.get().uri("/committee").with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .contains("Карточка комитета", "Москва")
                .doesNotContain("/committee/edit");
        assertThat(mvc.get().uri("/committee").with(Persona.committee()))
                .bodyText()
                .contains("/committee/edit");
        assertThat(mvc.get().uri("/committee").with(Persona.director(1))).hasStatus(403);
        assertThat(mvc.get().uri("/committee/edit").with(Persona.controller())).hasStatus(403);
    }

    @Test
    void savedCardIsShownAndJournalled() {
        assertThat(save(committee.form().version(), "Комитет по образованию", "Asia/Yekaterinburg", "5", "10"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/committee");

        assertThat(mvc.get().uri("/committee").with(Persona.controller()))
                .bodyText()
                .contains("Комитет по образованию", "Екатеринбург");
        assertThat(journal.of("Committee", 1, 1))
                .extracting(JournalEntry::action)
                .containsExactly("committee.revised");
    }

    @Test
    void refusedFormKeepsWhatWasTypedAndLinksItsErrors() {
        assertThat(save(committee.form().version(), "Набранное название", "Asia/Omsk", "пятое", "40"))
                .hasStatus(422)
                .bodyText()
                .contains("Набранное название", "пятое", "href=\"#schoolDeadlineDay\"", "href=\"#centreDeadlineDay\"")
                .contains("Напишите целое число от 1 до 28");
        assertThat(save(committee.form().version(), "Комитет", "Europe/Paris", "12", "10"))
                .hasStatus(422)
                .bodyText()
                .contains("Выберите часовой пояс из списка", "Срок центра не может быть раньше");
    }

    @Test
    void changeMadeMeanwhileIsShownBesideWhatWasTypedAndCanBeOverruled() {
        var opened = committee.form().version();
        assertThat(save(opened, "Первый вариант", "Asia/Omsk", "5", "10")).hasStatus3xxRedirection();
        entities.flush();

        var conflict = save(opened, "Второй вариант", "Europe/Samara", "5", "10");

        assertThat(conflict)
                .hasStatus(409)
                .bodyText()
                .contains("Первый вариант", "Второй вариант", "Омск", "Самара")
                .contains("name=\"version\" value=\"" + committee.form().version() + "\"");
        assertThat(save(committee.form().version(), "Второй вариант", "Europe/Samara", "5", "10"))
                .hasStatus3xxRedirection();
        assertThat(committee.form().shortName()).isEqualTo("Второй вариант");
    }

    @Test
    void pagesShowTheNewNameAtOnceAfterCommit() {
        var before = committee.form();
        try {
            save(before.version(), "Комитет после перемены", "Asia/Omsk", "5", "10");
            TestTransaction.flagForCommit();
            TestTransaction.end();

            assertThat(office.card().shortName()).isEqualTo("Комитет после перемены");
            assertThat(office.zone().getId()).isEqualTo("Asia/Omsk");
        } finally {
            committee.revise(committee.form().version(), before.card());
            jdbc.sql("delete from journal_entry where subject_type = 'Committee'")
                    .update();
        }
        assertThat(office.card().shortName()).isEqualTo(before.shortName());
    }

    private MvcTestResult save(String version, String shortName, String zone, String schoolDay, String centreDay) {
        return mvc.post()
                .uri("/committee")
                .with(Persona.committee())
                .with(csrf())
                .param("version", version)
                .param("municipality", "город Светлогорье")
                .param("municipalityGenitive", "города Светлогорья")
                .param("fullName", "Комитет по образованию города Светлогорья")
                .param("fullNameGenitive", "Комитета по образованию города Светлогорья")
                .param("shortName", shortName)
                .param("centreName", "Центр развития")
                .param("centreShortName", "ЦР")
                .param("regionalCentre", "Институт развития образования")
                .param("timeZone", zone)
                .param("schoolDeadlineDay", schoolDay)
                .param("centreDeadlineDay", centreDay)
                .param("shiftPolicy", "NEXT_WORKING_DAY")
                .exchange();
    }
}
