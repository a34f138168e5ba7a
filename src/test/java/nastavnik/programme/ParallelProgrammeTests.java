package nastavnik.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A click that comes twice; it is cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelProgrammeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, school cascade").update();
    }

    @Test
    void doubleClickFoundsOneProgramme() throws Exception {
        var school = schools.enrol(SchoolSamples.numbered(1)).id();

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from school where id = " + school + " for update", () -> mvc.post()
                        .uri("/programmes")
                        .param("school", Long.toString(school))
                        .param("year", "2026/2027")
                        .param("title", "Молодой педагог")
                        .param("curator", "Лапина Ирина Павловна")
                        .param("startsOn", "01.09.2026")
                        .param("endsOn", "31.05.2027")
                        .param("forms", "2")
                        .with(Persona.director(school))
                        .with(csrf())
                        .exchange());

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 422);
        assertThat(jdbc.sql("select count(*) from programme where school_id = ?")
                        .param(school)
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
