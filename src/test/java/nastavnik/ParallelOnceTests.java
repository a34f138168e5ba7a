package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A form sent twice at the same moment makes one thing, and both answers lead to it; it is cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelOnceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        jdbc.sql("truncate journal_entry, roadmap, webinar cascade").update();
    }

    @ParameterizedTest
    @CsvSource({
        "webinar, webinar_source, METHODOLOGIST, /webinars, half=2026-2&topic=Неделя наставника&day=12.11.2026&begins=15:00&minutes=60&organiser=Центр",
        "roadmap, roadmap_founding, COMMITTEE, /roadmaps, title=Карта города&level=MUNICIPAL&periodFrom=01.01.2027&periodTo=31.12.2027&columns[0].kind=TITLE&columns[0].caption=Мероприятие"
    })
    void bothClicksLeadToTheOneThing(String table, String lock, String role, String path, String fields)
            throws Exception {
        var click = click(role.equals("COMMITTEE"), path, fields);

        var answers = new ParallelClicks(jdbc, transactions)
                .whileHeld("select pg_advisory_xact_lock(hashtextextended('" + lock + "', 0))", click);

        assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
                .isOne();
        var place = path + "/"
                + jdbc.sql("select id from " + table).query(Long.class).single();
        assertThat(answers).allSatisfy(each -> assertThat(each).hasRedirectedUrl(place));
    }

    private Callable<MvcTestResult> click(boolean committee, String path, String fields) {
        return () -> {
            var request = mvc.post()
                    .uri(path)
                    .with(committee ? Persona.committee() : Persona.methodologist())
                    .with(csrf());
            Arrays.stream(fields.split("&", -1))
                    .map(each -> each.split("=", 2))
                    .forEach(each -> request.param(each[0], each[1]));
            return request.exchange();
        };
    }
}
