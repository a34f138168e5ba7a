package nastavnik.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.ConsentPaper;
import nastavnik.consent.ConsentSamples;
import nastavnik.consent.Consents;
import nastavnik.matching.Preferences;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.profile.ProfileSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class DuplicateControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Participants participants;

    @Autowired
    MentorPairs pairs;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples samples;
    School own;
    Participant kept;
    Participant twice;

    @BeforeEach
    void aPersonTwice() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        kept = samples.participant(own, ParticipantSamples.both("Опытная Алёна Львовна"));
        twice = samples.participant(own, card("опытная Алена Львовна", LocalDate.of(1980, 4, 14)));
        entities.flush();
    }

    @Test
    void likelyDuplicatesAreListed() {
        participants.register(own, ParticipantSamples.undated("Сидоренко Марина Павловна"));
        participants.register(own, ParticipantSamples.mentee("Сидорено Марина Павловна"));
        participants.register(own, ParticipantSamples.mentee("Совсем Другая Особа"));
        participants.register(samples.school(2), ParticipantSamples.mentee("Сидоренко Марина Павловна"));
        entities.flush();

        assertThat(page("/duplicates"))
                .contains("имя то же", "даты рождения разные: возможно, тёзки", "имена похожи", "Сидорено Марина")
                .doesNotContain("Совсем Другая");
        assertThat(count("select count(*) from journal_entry where action = 'duplicate.listed'"))
                .isPositive();
    }

    @Test
    void twoCardsBecomeOneWithAllThatBelongsToThem() {
        var mentee = samples.someone(own);
        var other = samples.someone(own);
        pairs.form(own, samples.plan(kept, mentee, "педагог – педагог", MentoringSamples.START, null));
        pairs.form(own, samples.plan(twice, other, "педагог – педагог", MentoringSamples.START, null));
        pairs.form(own, samples.plan(other, twice, "педагог – педагог", MentoringSamples.START, null));
        new ProfileSamples(portal).present(kept, "робототехника");
        new ProfileSamples(portal).present(twice, "шитьё");
        new ProfileSamples(portal).ask(twice);
        portal.getBean(Consents.class)
                .give(
                        twice,
                        ConsentPaper.own(
                                ConsentKind.PROCESSING, ConsentSamples.GIVEN.plusDays(3), ConsentSamples.UNTIL));
        var preferences = portal.getBean(Preferences.class);
        preferences.say(twice, true, MentoringSamples.TODAY, List.of(other, kept));
        preferences.say(other, false, MentoringSamples.TODAY, List.of(twice, kept));
        entities.flush();

        assertThat(page(address()))
                .contains("пары – 2", "согласия – 3", "запрос наставляемого", "Какая дата рождения верна");
        assertThat(merge("card", kept, "name", twice, "birth", twice, "stays-mentor_profile", kept))
                .hasRedirectedUrl("/participants/" + kept.id());

        assertThat(count("select count(*) from participant where id = " + twice.id()))
                .isZero();
        assertThat(text("select full_name || ' ' || birth_date from participant where id = " + kept.id()))
                .isEqualTo("опытная Алена Львовна 1980-04-14");
        assertThat(count("select count(*) from mentor_pair where " + kept.id() + " in (mentor_id, mentee_id)"))
                .isEqualTo(3);
        // Two papers of one kind and day are one; the third is of another day.
        assertThat(count("select count(*) from consent where participant_id = " + kept.id()))
                .isEqualTo(3);
        assertThat(text("select competences from mentor_profile where participant_id = " + kept.id()))
                .isEqualTo("робототехника");
        assertThat(count("select count(*) from mentee_request where participant_id = " + kept.id()))
                .isEqualTo(1);
        assertThat(text("select first_id || ' ' || coalesce(second_id, 0) from preference where participant_id = "
                        + kept.id()))
                .isEqualTo(other.id() + " 0");
        assertThat(text("select coalesce(first_id, 0) || ' ' || coalesce(second_id, 0) from preference"
                        + " where participant_id = " + other.id()))
                .isEqualTo("0 " + kept.id());
        assertThat(text("select details from journal_entry where action = 'participant.merged'"))
                .startsWith("№ " + twice.id())
                .contains("пары – 2")
                .doesNotContain("Алена");
    }

    @Test
    void ofTwoRequestsAndTwoProfilesAPersonChooses() {
        var other = samples.someone(own);
        new ProfileSamples(portal).ask(kept);
        new ProfileSamples(portal).ask(twice);
        new ProfileSamples(portal).present(kept, "робототехника");
        new ProfileSamples(portal).present(twice, "шитьё");
        var preferences = portal.getBean(Preferences.class);
        preferences.say(kept, true, MentoringSamples.TODAY, List.of(other));
        preferences.say(twice, true, MentoringSamples.TODAY, List.of(kept, other));
        entities.flush();
        jdbc.sql("update mentee_request set request = 'Хочу петь' where participant_id = " + twice.id())
                .update();
        entities.clear();

        assertThat(page(address()))
                .contains("Есть в обеих записях: запрос наставляемого", "Хочу собрать робота", "Хочу петь")
                .contains("Есть в обеих записях: профиль наставника", "робототехника", "шитьё")
                .contains("Есть в обеих записях: предпочтения наставника");
        assertThat(merge("card", kept, "stays-mentee_request", twice, "stays-mentor_profile", twice))
                .hasRedirectedUrl(address());
        assertThat(count("select count(*) from participant where id = " + twice.id()))
                .isEqualTo(1);

        assertThat(merge(
                        "card",
                        kept,
                        "stays-mentee_request",
                        twice,
                        "stays-mentor_profile",
                        kept,
                        "stays-preference-mentor",
                        twice))
                .hasRedirectedUrl("/participants/" + kept.id());
        assertThat(text("select request from mentee_request where participant_id = " + kept.id()))
                .isEqualTo("Хочу петь");
        assertThat(text("select competences from mentor_profile where participant_id = " + kept.id()))
                .isEqualTo("робототехника");
        assertThat(text("select coalesce(first_id, 0) || ' ' || second_id from preference where participant_id = "
                        + kept.id()))
                .isEqualTo("0 " + other.id());
        assertThat(text("select details from journal_entry where action = 'participant.merged'"))
                .contains("не сохранены запрос наставляемого записи № " + kept.id())
                .contains("не сохранены профиль наставника записи № " + twice.id());
    }

    @Test
    void oldAddressLeadsToTheCardThatStays() {
        merge("card", kept);
        entities.clear();

        assertThat(mvc.get().uri("/participants/" + twice.id()).with(Persona.curator(own.id())))
                .hasRedirectedUrl("/participants/" + kept.id());
        assertThat(mvc.get()
                        .uri("/participants/" + twice.id())
                        .with(Persona.curator(samples.school(2).id())))
                .hasStatus(404);
        assertThat(page("/participants/" + kept.id() + "/history")).contains("Объединены две записи");
    }

    @Test
    void pairThatWouldStandTwiceIsTold() {
        var mentee = samples.someone(own);
        pairs.form(own, samples.plan(kept, mentee, "педагог – педагог", MentoringSamples.START, null));
        pairs.form(own, samples.plan(twice, mentee, "педагог – педагог", MentoringSamples.TODAY, null));
        entities.flush();

        assertThat(page(address()))
                .contains("Объединить пока нельзя", mentee.fullName(), "педагог – педагог")
                .doesNotContain(">Объединить<");
        assertThat(merge("card", kept)).hasRedirectedUrl(address());
        assertThat(count("select count(*) from participant where id = " + twice.id()))
                .isEqualTo(1);
    }

    @Test
    void pairOfTheTwoIsTold() {
        pairs.form(own, samples.plan(kept, twice, "педагог – педагог", MentoringSamples.START, null));
        entities.flush();

        assertThat(page(address())).contains("состоят в паре друг с другом");
    }

    @Test
    void twoPeopleLeaveTheList() {
        assertThat(page("/duplicates")).contains("опытная Алена");
        mvc.post()
                .uri(address() + "/parting")
                .with(Persona.curator(own.id()))
                .with(csrf())
                .exchange();

        assertThat(page("/duplicates")).doesNotContain("опытная Алена").contains("Повторов не видно");
    }

    @Test
    void anotherSchoolsCardsAreNotThere() {
        var stranger = samples.school(2);
        var theirs = participants.register(stranger, ParticipantSamples.mentee("Опытная Алёна Львовна"));
        entities.flush();

        assertThat(mvc.get().uri(address()).with(Persona.director(stranger.id())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/duplicates/" + kept.id() + "/" + theirs.id()).with(Persona.curator(own.id())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/duplicates/" + kept.id() + "/" + kept.id()).with(Persona.curator(own.id())))
                .hasStatus(404);
    }

    @Test
    void listRunsTheSameStatementsForMany() {
        page("/duplicates");
        var few = Statements.during(() -> page("/duplicates"));
        for (var i = 0; i < 30; i++) {
            participants.register(own, ParticipantSamples.undated("Повторный Иван Иванович"));
        }
        entities.flush();
        entities.clear();

        assertThat(Statements.during(() -> page("/duplicates"))).isEqualTo(few);
    }

    private static ParticipantCard card(String name, LocalDate born) {
        return new ParticipantCard(name, ParticipantCategory.TEACHER, true, true, ParticipantSamples.SINCE, null, born);
    }

    private String address() {
        return "/duplicates/" + kept.id() + "/" + twice.id();
    }

    private MvcTestResult merge(Object... choices) {
        var request = mvc.post().uri(address());
        for (var i = 0; i < choices.length; i += 2) {
            request = request.param((String) choices[i], Long.toString(((Participant) choices[i + 1]).id()));
        }
        var answer = request.with(Persona.curator(own.id())).with(csrf()).exchange();
        entities.flush();
        return answer;
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(Persona.curator(own.id())).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql) {
        entities.flush();
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        entities.flush();
        return Objects.toString(jdbc.sql(sql).query(String.class).optional().orElse(""), "");
    }
}
