package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.mentoring.MentoringSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two requests at once see each other only where things are really committed; they are cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelPairTests {

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
    void doubleClickFormsOnePairAndRefusesTheOther() throws Exception {
        var samples = new MentoringSamples(portal);
        var school = samples.school(1);
        var mentor = samples.someone(school);
        var mentee = samples.someone(school);
        var form = samples.form("педагог – педагог");

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from school where id = " + school.id() + " for update", () -> mvc.post()
                        .uri("/mentor-pairs")
                        .param("school", Long.toString(school.id()))
                        .param("mentor", Long.toString(mentor.id()))
                        .param("mentee", Long.toString(mentee.id()))
                        .param("form", Long.toString(form.id()))
                        .param("startsOn", "15.09.2026")
                        .param("orderNumber", "14-од")
                        .param("orderDate", "14.09.2026")
                        .param("agreementNumber", "7-дс")
                        .param("agreementDate", "14.09.2026")
                        .with(Persona.director(school.id()))
                        .with(csrf())
                        .exchange());

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 422);
    }
}
