package nastavnik.practice;

import static nastavnik.practice.PracticeSamples.METHODOLOGIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.atomic.AtomicBoolean;
import nastavnik.ParallelClicks;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.report.ReportSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two requests at once see each other only where things are really committed; they are cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelMergeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, school cascade").update();
    }

    @Test
    void cardsMergedIntoEachOtherAtOnceDoNotLockEachOtherOut() throws Exception {
        Persona.signIn(METHODOLOGIST);
        var school = ReportSamples.schools(register, 1).getFirst();
        var one = practices.propose(school, PracticeWords.of("Клуб", "", ""), METHODOLOGIST);
        var other = practices.propose(school, PracticeWords.of("Кружок", "", ""), METHODOLOGIST);
        var reverse = new AtomicBoolean();

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld("select 1 from practice where id in (" + one + ", " + other + ") for update", () -> {
                    var turned = reverse.getAndSet(true);
                    return mvc.post()
                            .uri("/practices/" + (turned ? other : one) + "/merging")
                            .param("kept", Long.toString(turned ? one : other))
                            .with(Persona.methodologist())
                            .with(csrf())
                            .exchange();
                });

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsOnly(302);
        assertThat(jdbc.sql("select count(*) from practice where stage = 'ARCHIVED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
