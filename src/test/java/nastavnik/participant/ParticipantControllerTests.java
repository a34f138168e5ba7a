package nastavnik.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ParticipantControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Participants participants;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    School own;
    School other;
    Participant anna;

    @BeforeEach
    void twoSchools() {
        own = schools.enrol(SchoolSamples.numbered(1));
        other = schools.enrol(SchoolSamples.numbered(2));
        anna = participants.register(own, ParticipantSamples.mentor("Тихая Анна Игоревна"));
        participants.register(other, ParticipantSamples.mentor("Чужой Пётр Ильич"));
        entities.flush();
    }

    @Test
    void schoolSeesItsOwnPeopleOnly() {
        assertThat(mvc.get().uri("/participants").with(Persona.curator(own.id())))
                .hasStatusOk()
                .bodyText()
                .contains("Тихая Анна Игоревна")
                .doesNotContain("Чужой");
        assertThat(mvc.get().uri("/participants?school={id}", other.id()).with(Persona.curator(own.id())))
                .bodyText()
                .doesNotContain("Чужой");
    }

    @Test
    void anothersCardIsNotThere() {
        for (var path : new String[] {"", "/edit", "/removal"}) {
            assertThat(mvc.get().uri("/participants/{id}" + path, anna.id()).with(Persona.director(other.id())))
                    .hasStatus(404);
        }
        assertThat(mvc.post()
                        .uri("/participants/{id}/removal", anna.id())
                        .with(Persona.director(other.id()))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void committeeSeesNoNames() {
        assertThat(mvc.get().uri("/participants").with(Persona.committee())).hasStatus(403);
        assertThat(mvc.get().uri("/participants/{id}", anna.id()).with(Persona.administrator()))
                .hasStatus(403);
    }

    @Test
    void everyLookIsJournalled() {
        mvc.get().uri("/participants").with(Persona.curator(own.id())).exchange();
        mvc.get()
                .uri("/participants/{id}", anna.id())
                .with(Persona.curator(own.id()))
                .exchange();
        assertThat(entries("participant.listed")).isOne();
        assertThat(entries("participant.read")).isOne();
    }

    @Test
    void newParticipantIsStoredForTheOwnSchool() {
        assertThat(store(own.id(), "Новая  Ольга Павловна", "true")).hasStatus3xxRedirection();
        entities.flush();
        assertThat(jdbc.sql(
                                "select count(*) from participant where full_name = 'Новая Ольга Павловна' and school_id = ?")
                        .param(own.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void newParticipantOfAnotherSchoolIsRefused() {
        assertThat(store(other.id(), "Новая Ольга Павловна", "true")).hasStatus(404);
    }

    @Test
    void brokenRuleKeepsWhatWasTypedAndSaysWhatToDo() {
        assertThat(store(own.id(), "Новая Ольга Павловна", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Новая Ольга Павловна\"")
                .contains("Отметьте, кем может быть участник");
    }

    @Test
    void boxesNotTickedAreSentAsNothing() {
        var typed = mvc.post()
                .uri("/participants")
                .param("school", Long.toString(own.id()))
                .param("fullName", "Новая Ольга Павловна")
                .param("category", "TEACHER")
                .param("activeFrom", "01.09.2026")
                .param("birthDate", "14.05.1980")
                .with(Persona.curator(own.id()))
                .with(csrf());
        assertThat(typed)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Новая Ольга Павловна\"", "Отметьте, кем может быть участник");
        assertThat(typed.param("mentee", "true")).hasStatus3xxRedirection();
        entities.flush();
        assertThat(jdbc.sql("select mentee and not mentor from participant where full_name = 'Новая Ольга Павловна'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void pupilHasNoPost() {
        var typed = mvc.post()
                .uri("/participants")
                .param("school", Long.toString(own.id()))
                .param("fullName", "Новая Ольга Павловна")
                .param("mentor", "true")
                .param("activeFrom", "01.09.2026")
                .param("birthDate", "14.05.1980")
                .param("post", " учитель  физики ")
                .with(Persona.curator(own.id()))
                .with(csrf());
        assertThat(typed.param("category", "PUPIL")).hasStatus(422).bodyText().contains("должности нет: очистите поле");
    }

    @Test
    void postIsShownAndErased() {
        assertThat(mvc.post()
                        .uri("/participants/{id}", anna.id())
                        .param("version", "0")
                        .param("school", Long.toString(own.id()))
                        .param("fullName", "Тихая Анна Игоревна")
                        .param("category", "TEACHER")
                        .param("mentor", "true")
                        .param("mentee", "true")
                        .param("activeFrom", "01.09.2026")
                        .param("birthDate", "14.05.1980")
                        .param("post", " учитель  физики ")
                        .with(Persona.curator(own.id()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/participants/{id}", anna.id()).with(Persona.curator(own.id())))
                .bodyText()
                .contains("Должность", ">учитель физики<");
        participants.erase(anna, "Участник № 1");
        entities.flush();
        assertThat(jdbc.sql("select post from participant where id = ?")
                        .param(anna.id())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void boxThatIsNoLongerTickedIsTakenOver() {
        assertThat(mvc.post()
                        .uri("/participants/{id}", anna.id())
                        .param("version", "0")
                        .param("school", Long.toString(own.id()))
                        .param("fullName", "Тихая Анна Игоревна")
                        .param("category", "TEACHER")
                        .param("mentee", "on")
                        .param("activeFrom", "01.09.2026")
                        .param("birthDate", "14.05.1980")
                        .with(Persona.curator(own.id()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(anna.card().mentor()).isFalse();
        assertThat(anna.card().mentee()).isTrue();
    }

    @Test
    void laterEditSeesBothVersions() {
        assertThat(update("0", "Тихая Анна Петровна")).hasStatus3xxRedirection();
        entities.flush();
        assertThat(update("0", "Тихая Анна Сергеевна"))
                .hasStatus(409)
                .bodyText()
                .contains("Тихая Анна Петровна")
                .contains("value=\"Тихая Анна Сергеевна\"")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void onePersonHasOneCardInASchool() {
        assertThat(store(own.id(), "тихая  анна ИГОРЕВНА", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Участник с таким именем и датой рождения уже есть", "/participants/" + anna.id());
        assertThat(store(own.id(), "Чужой Пётр Ильич", "true")).hasStatus3xxRedirection();
    }

    @Test
    void namesakeIsLetInOnceTheSchoolSaysSo() {
        var typed = mvc.post()
                .uri("/participants")
                .param("school", Long.toString(own.id()))
                .param("fullName", "Тихая Анна Игоревна")
                .param("birthDate", "15.05.1980")
                .param("category", "TEACHER")
                .param("mentor", "true")
                .param("activeFrom", "01.09.2026")
                .with(Persona.curator(own.id()))
                .with(csrf());
        assertThat(typed)
                .hasStatus(422)
                .bodyText()
                .contains("уже есть участник с таким именем", "name=\"namesake\"", "/participants/" + anna.id());
        assertThat(typed.param("namesake", "true")).hasStatus3xxRedirection();
    }

    @Test
    void databaseHoldsOneCardAPersonToo() {
        assertThatThrownBy(() -> {
                    participants.register(own, ParticipantSamples.mentor("Тихая Анна Игоревна"));
                    entities.flush();
                })
                .hasMessageContaining("participant_once");
    }

    @Test
    void keyOfAPersonIsTheSameInAllSchoolsAndNobodyElses() {
        var elsewhere = participants.register(other, ParticipantSamples.mentor("ТИХАЯ АННА ИГОРЕВНА"));
        var undated = participants.register(other, ParticipantSamples.undated("Тихая Анна Игоревна"));
        entities.flush();
        assertThat(key(elsewhere)).isEqualTo(key(anna));
        assertThat(key(undated)).isNotEqualTo(key(anna));
    }

    @Test
    void whoseBirthDateIsMissingIsListedToBeClearedUp() {
        participants.register(own, ParticipantSamples.undated("Берёзкина Зоя Львовна"));
        assertThat(mvc.get().uri("/participants?state=unclear").with(Persona.curator(own.id())))
                .bodyText()
                .contains("Берёзкина Зоя Львовна", "уточнить дату рождения")
                .doesNotContain("Тихая");
    }

    private String key(Participant participant) {
        return jdbc.sql("select person_key from participant where id = ?")
                .param(participant.id())
                .query(String.class)
                .single();
    }

    @Test
    void participantWithoutPairsCanBeRemoved() {
        assertThat(mvc.post()
                        .uri("/participants/{id}/removal", anna.id())
                        .with(Persona.director(own.id()))
                        .with(csrf()))
                .hasRedirectedUrl("/participants");
        entities.flush();
        assertThat(mvc.get().uri("/participants/{id}", anna.id()).with(Persona.director(own.id())))
                .hasStatus(404);
    }

    @Test
    void searchKnowsNeitherCaseNorDotsOnE() {
        participants.register(own, ParticipantSamples.mentee("Берёзкина Зоя Львовна"));
        assertThat(mvc.get()
                        .uri("/participants")
                        .param("q", "березк")
                        .param("state", "unconsented")
                        .with(Persona.curator(own.id())))
                .bodyText()
                .contains("Берёзкина Зоя Львовна")
                .doesNotContain("Тихая");
        assertThat(mvc.get().uri("/participants").param("q", "%").with(Persona.curator(own.id())))
                .bodyText()
                .doesNotContain("Тихая");
    }

    @Test
    void listRunsTheSameNumberOfStatementsForAnyNumberOfRows() {
        var few = statementsOfTheList();
        for (int i = 0; i < 30; i++) {
            participants.register(own, ParticipantSamples.both(ParticipantSamples.numbered(i)));
        }
        assertThat(statementsOfTheList()).isEqualTo(few);
    }

    private long statementsOfTheList() {
        entities.flush();
        entities.clear();
        return Statements.during(() ->
                mvc.get().uri("/participants").with(Persona.curator(own.id())).exchange());
    }

    private MvcTestResult store(long schoolId, String fullName, String mentor) {
        return mvc.post()
                .uri("/participants")
                .param("school", Long.toString(schoolId))
                .param("fullName", fullName)
                .param("category", "TEACHER")
                .param("mentor", mentor)
                .param("activeFrom", "01.09.2026")
                .param("birthDate", "14.05.1980")
                .with(Persona.curator(own.id()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult update(String version, String fullName) {
        return mvc.post()
                .uri("/participants/{id}", anna.id())
                .param("version", version)
                .param("school", Long.toString(own.id()))
                .param("fullName", fullName)
                .param("category", "TEACHER")
                .param("mentor", "true")
                .param("activeFrom", "01.09.2026")
                .param("birthDate", "14.05.1980")
                .with(Persona.curator(own.id()))
                .with(csrf())
                .exchange();
    }

    private long entries(String action) {
        return jdbc.sql("select count(*) from journal_entry where action = ? and school_id = ?")
                .param(action)
                .param(own.id())
                .query(Long.class)
                .single();
    }
}
