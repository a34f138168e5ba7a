package nastavnik.indicatorpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class IndicatorControllerTests {

    private static final String NAME = "Учеников Ян";

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

    MentoringSamples samples;
    School own;
    School other;

    @BeforeEach
    void pupilInAPair() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        var pupil = samples.participant(own, ParticipantSamples.pupil(NAME, LocalDate.of(2012, 5, 5)));
        pairs.form(own, samples.plan(samples.someone(own), pupil, "педагог – ученик", MentoringSamples.START, null));
        entities.flush();
    }

    @Test
    void committeeEntersDenominatorAndTargetAndReadsTheShare() {
        assertThat(body("/indicators?year=2026", Persona.committee())).contains("нет данных", "план не установлен");

        assertThat(post(
                        "/external-figures/1?year=2026",
                        Persona.committee(),
                        "amount",
                        "8",
                        "asOf",
                        "01.01.2026",
                        "source",
                        "Росстат"))
                .hasRedirectedUrl("/external-figures?year=2026");
        assertThat(post(
                        "/indicators/1/target?year=2026",
                        Persona.committee(),
                        "value",
                        "10,5",
                        "source",
                        "приказ № 377"))
                .hasRedirectedUrl("/indicators/1?year=2026");

        assertThat(body("/indicators?year=2026", Persona.committee())).contains(">12,5<", ">10,5<", ">+2,0<", "1 / 8");
        assertThat(body("/indicators/1?year=2026", Persona.committee()))
                .contains("Росстат", "приказ № 377", own.shortName())
                .doesNotContain(NAME);
    }

    @Test
    void moreThanAllIsRefusedAtItsField() {
        post(
                "/external-figures/1?year=2026",
                Persona.committee(),
                "amount",
                "0",
                "asOf",
                "01.01.2026",
                "source",
                "Росстат");
        assertThat(body("/indicators/1?year=2026", Persona.committee())).contains("нет данных");

        for (var wrong : List.of("9/8/больше знаменателя", "1/0/больше нуля", "1/много/Знаменатель – целое")) {
            var typed = wrong.split("/", -1);
            assertThat(post(
                            "/indicators/1/value?year=2026",
                            Persona.committee(),
                            "numerator",
                            typed[0],
                            "denominator",
                            typed[1],
                            "source",
                            "справка"))
                    .hasStatus(422)
                    .bodyText()
                    .contains(typed[2], "value=\"" + typed[1] + "\"")
                    .doesNotContain("2147483647");
        }
        assertThat(post(
                        "/indicators/1/value?year=2027",
                        Persona.committee(),
                        "numerator",
                        "1",
                        "denominator",
                        "8",
                        "source",
                        "справка"))
                .hasStatus(422)
                .bodyText()
                .contains("ещё не наступил");
        assertThat(body("/indicators/1?year=2026", Persona.committee())).doesNotContain("вручную");
    }

    @Test
    void whomTheCitysTargetOvertakesIsNamedAndRaised() {
        var path = "/indicators/1/target?year=2026";
        post(path, Persona.committee(), "value", "10", "source", "приказ № 1");
        post(path + "&school=" + own.id(), Persona.director(own.id()), "value", "12", "source", "приказ школы");
        assertThat(body("/indicators/1?year=2026", Persona.committee())).doesNotContain("ниже городского");
        post(path, Persona.committee(), "was", "10,0 %, приказ № 1", "value", "15", "source", "приказ № 2");
        assertThat(body("/indicators/1?year=2026", Persona.committee()))
                .contains("План 1 организации ниже городского", "план ниже городского");
        assertThat(post("/indicators/1/target/schools?year=2026", Persona.director(own.id())))
                .hasStatus(403);
        assertThat(post("/indicators/1/target/schools?year=2026", Persona.committee()))
                .hasRedirectedUrl("/indicators/1?year=2026");
        assertThat(body("/indicators/1?year=2026", Persona.committee())).doesNotContain("ниже городского");
        assertThat(jdbc.sql("select value from indicator_target where school_id = :id")
                        .param("id", own.id())
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("15");
    }

    @Test
    void halfANumberIsRefusedAndWhatWasTypedStays() {
        assertThat(post("/indicators/1/target?year=2026", Persona.committee(), "value", "170", "source", ""))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"170\"", "error-value", "error-source");
    }

    @Test
    void whatSomebodyElseWroteIsShownBesideWhatIsTyped() {
        post("/indicators/1/target?year=2026", Persona.committee(), "value", "70", "source", "приказ № 1");

        assertThat(post("/indicators/1/target?year=2026", Persona.committee(), "value", "55", "source", "приказ № 2"))
                .hasStatus(409)
                .bodyText()
                .contains("70,0 %, приказ № 1", "value=\"55\"");
    }

    @Test
    void schoolSetsItsOwnTargetNotBelowTheCitys() {
        post("/indicators/1/target?year=2026", Persona.committee(), "value", "70", "source", "приказ № 1");
        var director = Persona.director(own.id());
        var path = "/indicators/1/target?year=2026&school=" + own.id();

        assertThat(post(path, director, "value", "60", "source", "приказ школы"))
                .hasStatus(422)
                .bodyText()
                .contains("не может быть ниже городского");
        assertThat(post(path, director, "value", "75", "source", "приказ школы"))
                .hasStatus(302);
        assertThat(body("/indicators?year=2026", director)).contains(">75,0<", "план 70,0");
    }

    @Test
    void noTargetIsBelowTheRegionsMinimum() {
        var minimum = "/indicators/1/minimum?year=2026";
        var city = "/indicators/1/target?year=2026";
        var school = city + "&school=" + own.id();
        post(city, Persona.committee(), "value", "50", "source", "приказ № 1");
        assertThat(post(minimum, Persona.committee(), "value", "60", "source", "приказ № 01/288"))
                .hasRedirectedUrl("/indicators/1?year=2026");

        // a target that stands is not touched, but said to be too low
        assertThat(body("/indicators/1?year=2026", Persona.committee()))
                .contains("60,0 %, приказ № 01/288", "план ниже минимума региона");
        assertThat(post(city, Persona.committee(), "was", "50,0 %, приказ № 1", "value", "55", "source", "приказ № 2"))
                .hasStatus(422)
                .bodyText()
                .contains("не может быть ниже минимума региона", "value=\"55\"");
        assertThat(post(school, Persona.director(own.id()), "value", "59,9", "source", "приказ школы"))
                .hasStatus(422)
                .bodyText()
                .contains("не может быть ниже минимума региона", "60,0 %, приказ № 01/288");
        assertThat(post(school, Persona.director(own.id()), "value", "60", "source", "приказ школы"))
                .hasStatus(302);
        assertThat(post(city, Persona.committee(), "was", "50,0 %, приказ № 1", "value", "70", "source", "приказ № 2"))
                .hasStatus(302);
        assertThat(body("/indicators/1?year=2026", Persona.committee())).doesNotContain("план ниже минимума региона");
        // the next year has none
        assertThat(post("/indicators/1/target?year=2027", Persona.committee(), "value", "5", "source", "приказ № 3"))
                .hasStatus(302);

        assertThat(post(minimum, Persona.committee(), "value", "61", "source", "приказ № 5"))
                .as("somebody else has set it meanwhile")
                .hasStatus(409)
                .bodyText()
                .contains("60,0 %, приказ № 01/288", "value=\"61\"");
        assertThat(post(minimum, Persona.committee(), "was", "60,0 %, приказ № 01/288"))
                .hasStatus(302);
        assertThat(body("/indicators/1?year=2026", Persona.committee())).doesNotContain("Минимум региона:");
        assertThat(get(minimum, Persona.director(own.id()))).hasStatus(403);
        assertThat(get(minimum, Persona.methodologist())).hasStatus(403);
    }

    @Test
    void namesAreReadByTheSchoolAloneAndTheReadingIsJournalled() {
        var people = "/indicators/1/people?year=2026&school=" + own.id();

        assertThat(body(people, Persona.director(own.id()))).contains(NAME);
        entities.flush();
        assertThat(jdbc.sql(
                                "select count(*) from journal_entry where action = 'indicator.people-read' and school_id = :id")
                        .param("id", own.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(get(people, Persona.director(other.id()))).hasStatus(404);
        assertThat(get("/indicators?school=" + own.id(), Persona.director(other.id())))
                .hasStatus(404);
        assertThat(get("/indicators/1?school=" + own.id(), Persona.curator(other.id())))
                .hasStatus(404);
        assertThat(get("/indicators/1/target?year=2026&school=" + own.id(), Persona.director(other.id())))
                .hasStatus(404);
        assertThat(get("/indicators/1/target?year=2026", Persona.director(own.id())))
                .hasStatusOk();
        assertThat(get(people, Persona.committee())).hasStatus(403);
        assertThat(body("/indicators/1?year=2026&school=" + own.id(), Persona.committee()))
                .doesNotContain(NAME, "/people");
        assertThat(get("/indicators/1/target?year=2026", Persona.methodologist()))
                .hasStatus(403);
    }

    @Test
    void citysPeopleReadWhatAFigureConsistsOfWithoutNames() {
        var parts = "/indicators/1/parts?year=2026&school=" + own.id();
        assertThat(body("/indicators/1?year=2026", Persona.committee())).contains(parts.replace("&", "&amp;"));
        assertThat(body(parts, Persona.committee())).contains("10–14 лет").doesNotContain(NAME);
        assertThat(get(parts, Persona.director(other.id()))).hasStatus(404);
        // organisations and answers are no people
        assertThat(get("/indicators/4/people?year=2026&school=" + own.id(), Persona.director(own.id())))
                .hasRedirectedUrl("/indicators/4/parts?year=2026&school=" + own.id());
        assertThat(get("/indicators/5/people?year=2026&school=" + own.id(), Persona.director(own.id())))
                .hasRedirectedUrl("/surveys");
        jdbc.sql("""
                        insert into mentor_profile (id, version, participant_id, competences, achievements, interests, days, course,
                            certificate, changed_at, employer)
                        select nextval('mentor_profile_seq'), 0, mentor_id, 'ведёт сети', '', '', 0, '', '', now(), 'АО «Сети»'
                        from mentor_pair
                        """).update();
        assertThat(body("/indicators/4/parts?year=2026&school=" + own.id(), Persona.committee()))
                .contains("АО «Сети»");
    }

    @Test
    void committeeSeesWhatIsMissingAndEntersADistrictsNumber() {
        jdbc.sql("update school set district = 'Заречный'").update();
        entities.clear();
        assertThat(body("/indicators/1?year=2026", Persona.committee()))
                .contains("знаменатель не введён у 2 из 2 организаций", "/external-figures/1/district?year=2026");
        var path = "/external-figures/1/district?year=2026&indicator=1&district=Заречный";
        assertThat(body(path, Persona.committee())).contains("Заречный");
        assertThat(post(path, Persona.committee(), "amount", "5", "asOf", "01.01.2026", "source", "Росстат"))
                .hasRedirectedUrl("/indicators/1?year=2026");
        assertThat(body("/indicators/1?year=2026", Persona.committee())).contains("20,0");
        assertThat(get("/external-figures/1/district?year=2026&district=Нет", Persona.committee()))
                .hasStatus(404);
        assertThat(get(path, Persona.director(own.id()))).hasStatus(403);
    }

    @Test
    void directorsNumbersAreNeverTheCitys() {
        assertThat(post(
                        "/external-figures/1?year=2026",
                        Persona.director(own.id()),
                        "amount",
                        "4",
                        "asOf",
                        "01.01.2026",
                        "source",
                        "ОО"))
                .hasStatus(302);

        assertThat(jdbc.sql("select school_id from external_value")
                        .query(Long.class)
                        .single())
                .isEqualTo(own.id());
    }

    @Test
    void committeeDefinesAnIndicatorOfItsOwn() {
        // Everything that is missing is said at once.
        assertThat(post("/indicators", Persona.committee(), "name", "", "span", "YEAR", "ageDay", "YEAR_END"))
                .hasStatus(422)
                .bodyText()
                .contains("Заполните это поле", "Выберите, что считать");
        assertThat(post("/indicators", Persona.committee(), definition("20", "10")))
                .hasStatus(422)
                .bodyText()
                .contains("Верхний возраст меньше нижнего");
        var stored = post("/indicators", Persona.committee(), definition("10", "20"));
        assertThat(stored).hasStatus(302);
        entities.flush();
        assertThat(body(String.valueOf(stored.getResponse().getRedirectedUrl()), Persona.committee()))
                .contains("Доля школьников в парах", "от 10 лет", "50,0");
        assertThat(post("/indicators", Persona.committee(), definition("10", "20")))
                .hasStatus(422);
    }

    private static String[] definition(String from, String to) {
        return List.of(
                        "name", "Доля школьников в парах, %",
                        "span", "YEAR",
                        "ageDay", "YEAR_END",
                        "numerator.what", "PAIRED",
                        "numerator.ageFrom", from,
                        "numerator.ageTo", to,
                        "denominator.what", "PAIRED",
                        "active", "true")
                .toArray(String[]::new);
    }

    @Test
    void tableIsAWorkbook() {
        assertThat(get("/indicators/workbook?year=2026", Persona.committee()))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.getFirst())
                        .contains("indicators-2026.xlsx", "filename*=UTF-8''"));
    }

    @Test
    void pagesRunTheSameNumberOfStatementsForManySchools() {
        var few = visit();
        for (int number = 3; number < 30; number++) {
            samples.pair(samples.school(number));
        }
        entities.flush();

        assertThat(visit()).isEqualTo(few);
    }

    private List<Long> visit() {
        return List.of("/indicators?year=2026", "/indicators/1?year=2026", "/external-figures").stream()
                .map(path -> {
                    entities.clear();
                    return Statements.during(
                            () -> assertThat(get(path, Persona.committee())).hasStatusOk());
                })
                .toList();
    }

    private String body(String path, RequestPostProcessor person) {
        try {
            return get(path, person).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String path, RequestPostProcessor person) {
        return mvc.get().uri(path).with(person).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor person, String... fields) {
        var request = mvc.post().uri(path).with(person).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
