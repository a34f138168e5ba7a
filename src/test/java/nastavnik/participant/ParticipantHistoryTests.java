package nastavnik.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.profile.ProfileSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the school answers a person who asks what was done with the data. */
@PortalTest
class ParticipantHistoryTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples people;
    School own;
    Participant zoya;

    @BeforeEach
    void somebody() {
        people = new MentoringSamples(portal);
        own = people.school(1);
        zoya = people.participant(own, ParticipantSamples.both("Новая Зоя Юрьевна"));
        entities.flush();
    }

    @Test
    void changeOfTheCardSaysWhatWasChangedAndNeverTheName() {
        assertThat(mvc.post()
                        .uri("/participants/{id}", zoya.id())
                        .param("version", "0")
                        .param("school", Long.toString(own.id()))
                        .param("fullName", "Новая Зоя Львовна")
                        .param("category", "YOUNG_SPECIALIST")
                        .param("mentor", "true")
                        .param("mentee", "true")
                        .param("activeFrom", "01.09.2026")
                        .param("activeTo", "31.05.2027")
                        .param("birthDate", "14.05.1980")
                        .with(Persona.curator(own.id()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(history())
                .contains("Фамилия, имя, отчество; Категория: Педагог → Молодой специалист (стаж до 3 лет);"
                        + " Участвует по:  → 31.05.2027");
        assertThat(jdbc.sql("select count(*) from journal_entry where details like '%Зоя%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void requestProfileAndPairsStandThereToo() {
        new ProfileSamples(portal).ask(zoya);
        new ProfileSamples(portal).present(zoya, "Роботы");
        var mentor = people.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        pairs.form(own, people.plan(mentor, zoya, "педагог – педагог", MentoringSamples.START, null));
        var stranger = people.pair(own);
        entities.flush();
        entities.clear();
        assertThat(history())
                .contains("Сохранён запрос наставляемого", "Сохранён профиль наставника", "педагог – педагог");
        assertThat(jdbc.sql("select count(*) from journal_entry where subject_type = 'MentorPair' and subject_id = ?")
                        .param(stranger.id())
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(history().split("Составлена", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsRemovedOrDestroyedStaysToldThere() {
        new ProfileSamples(portal).ask(zoya);
        new ProfileSamples(portal).present(zoya, "Роботы");
        entities.flush();
        for (var removed : List.of("request", "mentor-profile")) {
            assertThat(mvc.post()
                            .uri("/participants/{id}/{what}/removal", zoya.id(), removed)
                            .with(Persona.curator(own.id()))
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        }
        entities.flush();
        entities.clear();
        assertThat(history())
                .contains("Сохранён запрос наставляемого", "Удалён запрос наставляемого")
                .contains("Сохранён профиль наставника", "Удалён профиль наставника");
        new ProfileSamples(portal).ask(zoya);
        entities.flush();
        var meanwhile = history().split("Сохранён запрос наставляемого", -1).length;
        portal.getBean(FormerSubjects.class).keepAll(zoya.id());
        jdbc.sql("delete from mentee_request where participant_id = ?")
                .param(zoya.id())
                .update();
        entities.clear();
        assertThat(history().split("Сохранён запрос наставляемого", -1)).hasSize(meanwhile);
    }

    @Test
    void pageRunsTheSameNumberOfStatementsForAnyNumberOfPairs() {
        var few = statements();
        for (int i = 0; i < 6; i++) {
            pairs.form(own, people.plan(people.someone(own), zoya, "педагог – педагог", MentoringSamples.START, null));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(this::history);
    }

    private String history() {
        var page = mvc.get()
                .uri("/participants/{id}/history", zoya.id())
                .with(Persona.curator(own.id()))
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
