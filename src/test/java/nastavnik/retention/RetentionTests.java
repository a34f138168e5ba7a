package nastavnik.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Data is kept three years after the end, announced a month ahead, kept longer with a reason, and destroyed with an act. */
@PortalTest
class RetentionTests {

    private static final LocalDate TODAY = MentoringSamples.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Participants participants;

    @Autowired
    RetentionRound round;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    MentoringSamples samples;
    School own;

    @BeforeEach
    void aSchool() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        entities.flush();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.reset();
    }

    @Test
    void announcedAMonthAheadAndDestroyedWithAnAct() {
        var gone = left("Давний Иван Петрович", TODAY.minusYears(3).plusDays(20));
        var later = left("Поздний Иван Петрович", TODAY.minusYears(3).plusDays(60));
        assertThat(page("/retention"))
                .contains("Давний", "21.10.2026", "31.10.2026")
                .doesNotContain("Поздний");

        assertThat(on(TODAY)).isZero();
        assertThat(on(TODAY.plusDays(29))).isZero();
        assertThat(name(gone)).startsWith("Давний");
        assertThat(on(TODAY.plusDays(30))).isOne();

        assertThat(name(gone)).isEqualTo("Участник № " + gone.id());
        assertThat(name(later)).startsWith("Поздний");
        assertThat(text("select reason from erasure where participant_id = " + gone.id()))
                .isEqualTo("TERM_OVER");
        assertThat(text("select count(*)::text from erasure_paper")).isEqualTo("2");
        assertThat(page("/erasures")).contains("срок хранения истёк");
        assertThat(on(TODAY.plusDays(31))).isZero();
    }

    @Test
    void longOverTermIsAnnouncedFirstAllTheSame() {
        var gone = left("Давний Иван Петрович", TODAY.minusYears(5));

        assertThat(on(TODAY)).isZero();
        assertThat(on(TODAY.plusDays(30))).isOne();
        assertThat(name(gone)).isEqualTo("Участник № " + gone.id());
    }

    @Test
    void schoolKeepsItLongerWithAReason() {
        var gone = left("Давний Иван Петрович", TODAY.minusYears(3));
        on(TODAY);
        clock.reset();

        assertThat(extend(gone, own, "01.10.2027", "")).hasStatus(422);
        assertThat(extend(gone, own, "15.10.2026", "Проверка"))
                .hasStatus(422)
                .bodyText()
                .contains("Назовите день от");
        assertThat(extend(gone, own, "02.10.2029", "Проверка")).hasStatus(422);
        assertThat(extend(gone, samples.school(2), "01.10.2027", "Проверка")).hasStatus(404);
        assertThat(extend(gone, own, "01.10.2027", "Проверка прокуратуры")).hasRedirectedUrl("/retention");
        assertThat(page("/retention")).doesNotContain("Давний");
        assertThat(on(TODAY.plusDays(40))).isZero();

        // A month before the new end it is announced anew.
        assertThat(on(LocalDate.of(2027, 9, 10))).isZero();
        assertThat(page("/retention")).contains("Давний", "Проверка прокуратуры", "10.10.2027");
        assertThat(on(LocalDate.of(2027, 10, 9))).isZero();
        assertThat(on(LocalDate.of(2027, 10, 10))).isOne();
        assertThat(text("select count(*)::text from retention")).isEqualTo("0");
        assertThat(text("select details from journal_entry where action = 'retention.extended'"))
                .isEqualTo("01.10.2027");
    }

    @Test
    void whoeverTakesPartIsLeftAlone() {
        var pair = samples.pair(own);
        var waiting = samples.someone(own);
        entities.flush();

        on(TODAY.plusYears(9));
        assertThat(on(TODAY.plusYears(9).plusDays(31))).isZero();
        assertThat(pair.plan().mentor().erased()).isFalse();
        assertThat(waiting.erased()).isFalse();
    }

    @Test
    void listRunsTheSameStatementsForMany() {
        left("Давний Иван Петрович", TODAY.minusYears(3));
        var few = statements();
        for (int i = 0; i < 20; i++) {
            left(ParticipantSamples.numbered(500 + i), TODAY.minusYears(3));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private Participant left(String name, @Nullable LocalDate lastDay) {
        var person = participants.register(
                own,
                new ParticipantCard(
                        name,
                        ParticipantCategory.TEACHER,
                        true,
                        false,
                        LocalDate.of(2020, 9, 1),
                        lastDay,
                        LocalDate.of(1980, 1, 1)));
        entities.flush();
        return person;
    }

    private int on(LocalDate day) {
        clock.set(day.atTime(6, 0).toInstant(ZoneOffset.UTC));
        var destroyed = round.run();
        entities.flush();
        entities.clear();
        return destroyed;
    }

    private MvcTestResult extend(Participant who, School school, String until, String reason) {
        entities.flush();
        var answer = mvc.post()
                .uri("/retention/" + who.id() + "/extension")
                .param("until", until)
                .param("reason", reason)
                .with(Persona.curator(school.id()))
                .with(csrf())
                .exchange();
        entities.flush();
        entities.clear();
        return answer;
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() -> page("/retention"));
    }

    private String page(String path) {
        var answer = mvc.get().uri(path).with(Persona.curator(own.id())).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String name(Participant participant) {
        return text("select full_name from participant where id = " + participant.id());
    }

    private String text(String sql) {
        entities.flush();
        return jdbc.sql(sql).query(String.class).single();
    }
}
