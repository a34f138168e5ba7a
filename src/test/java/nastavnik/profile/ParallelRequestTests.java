package nastavnik.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.Callable;
import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.ParticipantSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two who keep something for the first time at the same moment; it is cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelRequestTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, school cascade").update();
    }

    @Test
    void theLaterOfTwoWhoBeginSeesBothVersions() throws Exception {
        var samples = new MentoringSamples(portal);
        var school = samples.school(1);
        var mentee = samples.participant(school, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld(
                        "select 1 from participant where id = " + mentee.id() + " for update",
                        keep(school.id(), mentee.id(), "Собрать робота"),
                        keep(school.id(), mentee.id(), "Выучить ноты"));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 409);
        assertThat(answers.stream().filter(each -> each.getResponse().getStatus() == 409))
                .allSatisfy(beaten -> assertThat(beaten).bodyText().contains("Собрать робота", "Выучить ноты"));
    }

    private Callable<MvcTestResult> keep(long school, long mentee, String words) {
        return () -> mvc.post()
                .uri("/participants/{id}/request", mentee)
                .param("request", words)
                .with(Persona.curator(school))
                .with(csrf())
                .exchange();
    }
}
