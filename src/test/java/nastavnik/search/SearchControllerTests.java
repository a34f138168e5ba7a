package nastavnik.search;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.period.Periods;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.reportform.ReportContent;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class SearchControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Drafts drafts;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();
    long draft;

    @BeforeEach
    void cityWithSomethingToFind() {
        schools = ReportSamples.schools(register, 4);
        var inForce = drafts.found(plan("Методические мероприятия", "Учёт наставников <b>и</b> конкурс «Лестница»"));
        drafts.approve(inForce, RoadmapSamples.order());
        draft = drafts.found(plan("Тайный раздел", "Секретный хакатон наставников"));
        periods.open(THIRD);
        ReportSamples.accepted(earlier, THIRD, schools.get(0).id(), practice("Клуб молодых педагогов"));
        ReportSamples.submitted(
                earlier,
                THIRD,
                schools.get(1).id(),
                practice("Чужая мастерская педагогов"),
                Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();
        entities.clear();
    }

    @Test
    void wordsAreFoundInAnyFormAndMarkedAndEscaped() {
        assertThat(page("наставник", Persona.committee()))
                .contains(
                        "Учёт <mark>наставников</mark>".replace("Учёт ", "<span>1.1 Учёт </span>"),
                        "&lt;b&gt;и&lt;/b&gt;")
                .doesNotContain("<b>и</b>");
        assertThat(page("учет", Persona.committee())).contains("<mark>Учёт</mark>");
        assertThat(page("УЧЁТ наставника", Persona.committee())).contains("<mark>Учёт</mark>");
        assertThat(page("\"конкурс лестница\"", Persona.committee())).doesNotContain("Возможно, вы искали");
        assertThat(page("\"лестница конкурс\"", Persona.committee())).contains("Возможно, вы искали");
    }

    @Test
    void slipOfThePenFindsWhatIsLikeIt() {
        assertThat(page("лестнеца", Persona.committee()))
                .contains("Возможно, вы искали", "Лестница")
                .doesNotContain("Ничего не нашлось");
        assertThat(page("молодых педогогов", Persona.methodologist())).contains("<span>Клуб </span>");
        assertThat(page("щщщщщщ", Persona.committee())).contains("Ничего не нашлось");
    }

    @Test
    void schoolIsFoundByItsNumberAndNotByAnother() {
        assertThat(page("СОШ 3", Persona.administrator()))
                .contains("/schools/" + schools.get(2).id())
                .doesNotContain("/schools/" + schools.get(1).id());
    }

    @Test
    void draftIsFoundByTheCityOnly() {
        assertThat(page("хакатон", Persona.committee())).contains("/roadmaps/" + draft, "черновик", "Тайный раздел");
        for (var each : List.of(
                Persona.director(schools.get(0).id()),
                Persona.curator(schools.get(0).id()))) {
            for (var words : List.of("хакатон", "хакатом", "секретный", "секретный -лестница", "наставников")) {
                assertThat(page(words, each)).doesNotContain("хакатон<", "Секретный", "Тайный", "/roadmaps/" + draft);
            }
            assertThat(page("хакатон", each)).contains("Ничего не нашлось");
        }
        for (var words : List.of("хакатон", "хакатом", "секретный", "наставников")) {
            assertThat(open(words)).doesNotContain("Секретный", "Тайный", "/roadmaps/" + draft);
        }
        assertThat(open("хакатон")).contains("Ничего не нашлось");
    }

    @Test
    void anotherSchoolsPracticeIsNeitherFoundNorCountedNorGuessed() {
        var own = Persona.director(schools.get(0).id());
        assertThat(page("педагогов", own))
                .contains("Клуб молодых", "<span>Практики в отчётах</span> <b>1</b>")
                .doesNotContain("Чужая");
        for (var words : List.of("мастерская", "мастерскаа", "чужая мастерская", "чюжая")) {
            assertThat(page(words, own)).contains("Ничего не нашлось").doesNotContain("Чужая", "мастерская<");
            assertThat(page(words, Persona.administrator())).doesNotContain("Чужая");
            assertThat(open(words)).doesNotContain("Чужая");
        }
        assertThat(page("мастерская", Persona.committee())).contains("Чужая", "III квартал 2026");
        assertThat(page("мастерская", Persona.director(schools.get(1).id()))).contains("Чужая");
    }

    @Test
    void schoolsAndPracticesAreNotOpenToThePublicAndOthersCardsNotToASchool() {
        assertThat(open("СОШ")).contains("Ничего не нашлось").doesNotContain("/schools/");
        assertThat(open("педагогов")).contains("Ничего не нашлось");
        assertThat(open("наставников")).contains("/open/roadmaps/", "#activity-");
        assertThat(page("Берёзкина", Persona.director(schools.get(2).id())))
                .contains("/schools/" + schools.get(2).id())
                .doesNotContain("/schools/" + schools.get(1).id());
    }

    @Test
    void unsentAndReturnedPracticesAreNotFound() {
        var remark = new EarlierReports.Decision(Instant.parse("2026-10-01T09:00:00Z"), "Орлова Татьяна", "Исправьте");
        earlier.sent(
                THIRD,
                schools.get(2).id(),
                practice("Возвращённая лаборатория"),
                false,
                Instant.parse("2026-10-01T08:00:00Z"),
                "Лапина Ирина",
                remark);
        entities.flush();
        assertThat(page("лаборатория", Persona.methodologist())).contains("Ничего не нашлось");
    }

    @Test
    void filtersStandInTheAddressAndCountsLeadToTheirKind() {
        assertThat(page("наставник", Persona.committee()))
                .contains("kind=activity\"")
                .contains("<span>Мероприятия</span> <b>2</b>");
        assertThat(path("/search?q=наставник&kind=activity&state=DRAFT", Persona.committee()))
                .contains("хакатон")
                .doesNotContain("конкурс «Лестница»");
        assertThat(path("/search?q=наставник&section=тайный раздел", Persona.committee()))
                .contains("хакатон")
                .doesNotContain("«Лестница»");
        assertThat(path("/search?q=наставник&responsible=цро", Persona.committee()))
                .contains("«Лестница»");
        assertThat(path("/search?q=наставник&responsible=гороно", Persona.committee()))
                .contains("Ничего не нашлось");
        assertThat(path("/search?q=наставник&year=2020", Persona.committee())).contains("Ничего не нашлось");
        assertThat(path("/search?q=наставник&level=REGIONAL", Persona.committee()))
                .contains("Ничего не нашлось");
        assertThat(path("/search?q=педагогов&state=ACCEPTED", Persona.committee()))
                .contains("Клуб")
                .doesNotContain("Чужая");
        assertThat(path(
                        "/search?q=наставник&state=DRAFT",
                        Persona.director(schools.get(0).id())))
                .contains("Ничего не нашлось");
        assertThat(path("/search?q=педагогов&year=2026", Persona.committee())).contains("Клуб");
    }

    @Test
    void nothingThatCanBeTypedIsAnError() {
        var odd = new ArrayList<>(List.of(
                "",
                " ",
                "'",
                "\"",
                "\"незакрытая",
                "-",
                "- -",
                "!&|():*<>",
                "a:*",
                "и в на",
                "-наставник",
                "or",
                "\\",
                "%",
                "_",
                ";drop table school",
                "\0",
                "\u0002",
                "\ud800",
                "наставник\u0000",
                "12345678901234567890",
                "((((",
                "😀",
                "x".repeat(10_000),
                "слово ".repeat(2_000),
                "4.10",
                "№",
                ":q",
                "{q}",
                "{0}"));
        var random = new Random(11);
        for (var round = 0; round < 60; round++) {
            odd.add(IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(each ->
                            Character.toString(random.nextInt(3) == 0 ? random.nextInt(0x2fff) : random.nextInt(128)))
                    .collect(Collectors.joining()));
        }
        for (var typed : odd) {
            assertThat(mvc.get().uri("/search").param("q", typed).with(Persona.committee()))
                    .as(typed)
                    .hasStatusOk();
            assertThat(mvc.get()
                            .uri("/open/search")
                            .param("q", typed)
                            .param("section", typed)
                            .param("responsible", typed)
                            .param("year", typed)
                            .param("state", typed)
                            .param("page", typed))
                    .as(typed)
                    .hasStatusOk();
        }
    }

    @Test
    void searchCostsTheSameForAnyNumberOfHits() {
        var exact = statements("педагогов");
        var alike = statements("педогогов");
        for (var section = 0; section < 3; section++) {
            drafts.found(plan(
                    "Ещё раздел " + section,
                    IntStream.range(0, 20)
                            .mapToObj(each -> "Встреча педагогов " + each)
                            .toArray(String[]::new)));
        }
        assertThat(statements("педагогов")).isEqualTo(exact);
        assertThat(statements("педогогов")).isEqualTo(alike);
        assertThat(path("/search?q=встреча&kind=activity&page=2", Persona.committee()))
                .contains("51–60 из 60");
    }

    private static ReportContent practice(String name) {
        return new ReportContent(
                List.of(),
                List.of(ReportSamples.practice("p1", name, "https://shkola.example.ru/p")),
                ReportSamples.FILLER);
    }

    private static RoadmapPlan plan(String section, String... titles) {
        var planned = new ArrayList<PlannedActivity>();
        for (var title : titles) {
            planned.add(new PlannedActivity(
                    new ActivityWords("1." + (planned.size() + 1), title, "март 2026 г.", "ЦРО", "Приказ", ""), ""));
        }
        return new RoadmapPlan(RoadmapSamples.details(), List.of(new PlannedSection("1.", section, planned)));
    }

    private long statements(String words) {
        entities.flush();
        entities.clear();
        return Statements.during(() -> page(words, Persona.committee()));
    }

    private String page(String words, RequestPostProcessor person) {
        return body(mvc.get().uri("/search").param("q", words).with(person).exchange());
    }

    private String path(String path, RequestPostProcessor person) {
        return body(mvc.get().uri(path).with(person).exchange());
    }

    private String open(String words) {
        return body(mvc.get().uri("/open/search").param("q", words).exchange());
    }

    /** What is found, without the field that repeats what was typed. */
    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            var text = answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            return text.substring(text.indexOf("</form>", text.indexOf("<main")));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
