package nastavnik.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.progress.Executions;
import nastavnik.roadmap.Amendments;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AmendmentControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Amendments amendments;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Executions executions;

    @Autowired
    EntityManager entities;

    RoadmapSamples samples;

    @BeforeEach
    void prepare() {
        samples = new RoadmapSamples(drafts);
    }

    @Test
    void committeeBeginsAnAmendmentAndEverybodyElseStillReadsWhatIsInForce() {
        var id = samples.approved();
        forget();
        assertThat(page("/roadmaps/" + id)).bodyText().contains("Внести изменение");
        assertThat(post("/roadmaps/" + id + "/amendments")).hasStatus3xxRedirection();
        var amendment =
                roadmaps.redactions(id).orElseThrow().amendment().orElseThrow().id();
        reword(amendment, "Провести городской форум");

        assertThat(page("/roadmaps/" + amendment))
                .bodyText()
                .contains("Готовится изменение", "Провести городской форум", "Утвердить изменение", "/activities/new");
        assertThat(page("/roadmaps/" + id))
                .bodyText()
                .contains("Готовится изменение № 1", "Действует")
                .doesNotContain("Провести городской форум", "/activities/new");
        assertThat(mvc.get().uri("/roadmaps/" + amendment).with(Persona.director(1)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/roadmaps/" + id + "?redaction=1").with(Persona.director(1)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/open/roadmaps/" + amendment)).hasStatus(404);
        assertThat(mvc.get().uri("/open/roadmaps/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Провести городской форум", "изменение № 1");
        assertThat(mvc.get().uri("/open/roadmaps/" + id + "/comparison?after=1"))
                .hasStatusOk()
                .bodyText()
                .contains("<link rel=\"canonical\" href=\"http://localhost/open/roadmaps/" + id + "/comparison\">")
                .doesNotContain("городской");
    }

    @Test
    void actBringsTheAmendmentIntoForceFromItsDayOn() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        reword(amendment, "Провести городской форум");

        assertThat(act(amendment, "19.01.2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("не может действовать раньше 20.01.2026", "77-у");
        assertThat(act(amendment, "01.01.2028"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Последний день карты 31.12.2027");
        assertThat(act(amendment, "10.09.2026")).hasStatus3xxRedirection();
        forget();

        assertThat(mvc.get().uri("/open/roadmap"))
                .hasStatusOk()
                .bodyText()
                .contains("Провести городской форум", "изменение № 1 от 02.09.2026", "действует с 10.09.2026", "41-у");
        assertThat(mvc.get().uri("/open/roadmaps/" + id + "?on=2026-03-01"))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("id=\"redactions\"")
                .contains("Такой карта была на 01.03.2026. Эта редакция действовала по 09.09.2026.")
                .doesNotContain("Провести городской форум");
        assertThat(page("/roadmaps/" + id + "?on=2026-01-05")).bodyText().contains("ещё не была утверждена");
        assertThat(page("/roadmaps/" + id + "?redaction=0")).bodyText().contains("Прежняя редакция");
        assertThat(page("/roadmaps/" + id + "?redaction=7")).hasStatus(404);
        assertThat(page("/roadmaps"))
                .bodyText()
                .contains("с изменением № 1")
                .containsOnlyOnce("href=\"/roadmaps/" + id + "\"");
    }

    @Test
    void amendmentToComeIsAnnouncedAndDoesNotCountYet() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        reword(amendment, "Провести городской форум");
        amendments.approve(amendment, RoadmapSamples.act(LocalDate.of(2026, 11, 1)));
        forget();

        assertThat(mvc.get().uri("/open/roadmap"))
                .bodyText()
                .contains("действует с 01.11.2026")
                .doesNotContain("Провести городской форум");
        assertThat(mvc.get().uri("/open/roadmaps/" + id + "?redaction=1"))
                .bodyText()
                .contains("Ещё не вступила в силу", "Провести городской форум");
        assertThat(executions
                        .on(LocalDate.of(2026, 10, 31))
                        .getFirst()
                        .sections()
                        .getFirst()
                        .dues()
                        .getFirst()
                        .title())
                .isNotEqualTo("Провести городской форум");
        assertThat(executions
                        .on(LocalDate.of(2026, 11, 1))
                        .getFirst()
                        .sections()
                        .getFirst()
                        .dues()
                        .getFirst()
                        .title())
                .isEqualTo("Провести городской форум");
    }

    @Test
    void comparisonShowsWhatWasAddedChangedAndRemoved() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        reword(amendment, "Мероприятие 1.1. в двух школах");
        rows.removeActivity(activities(amendment).get(1).id());
        rows.addActivity(roadmaps.sections(amendment).getLast().id(), RoadmapSamples.words("2.2."));
        forget();

        assertThat(page("/roadmaps/" + id + "/comparison"))
                .hasStatusOk()
                .bodyText()
                .contains("1 добавлено, 1 изменено, 1 исключено", "<ins>в двух школах</ins>", "Мероприятие 2.2.")
                .doesNotContain("Мероприятие 1.3.");
        assertThat(page("/roadmaps/" + id + "/comparison?all=true")).bodyText().contains("Мероприятие 1.3.");
        assertThat(page("/roadmaps/" + id + "/comparison?before=0&after=0"))
                .bodyText()
                .contains("Редакции совпадают");
    }

    @Test
    void droppedAmendmentLeavesTheRoadmapAsItWas() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        forget();

        assertThat(post("/roadmaps/" + amendment + "/removal"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/roadmaps/" + id);
        assertThat(page("/roadmaps/" + id))
                .bodyText()
                .contains("Внести изменение")
                .doesNotContain("Готовится");
        assertThat(post("/roadmaps/" + amendment + "/restoration")).hasStatus3xxRedirection();
        assertThat(page("/roadmaps/" + id)).bodyText().contains("Готовится изменение № 1");
    }

    @Test
    void copyMovesYearsAndSaysWhatAPersonHasToLookAt() {
        var id = samples.approved();
        var first = amendments.begin(id);
        var second = activities(first).get(1);
        var words = second.words();
        rows.reviseActivity(
                second.id(),
                second.version(),
                new ActivityWords(
                        words.number(), words.title(), "29.02.2028", words.responsible(), words.document(), ""),
                false);
        amendments.approve(first, RoadmapSamples.act(LocalDate.of(2026, 9, 10)));
        forget();

        assertThat(page("/roadmaps/" + first + "/copy"))
                .hasStatusOk()
                .bodyText()
                .contains("01.01.2028", "31.12.2029", "на 2028-2029 годы", "Март 2028 г.", "1.1. 1.3. 2.1.")
                .contains("Проверьте сами: 1", "29.02.2030");
        assertThat(copy(first, "01.01.2028", "31.12.2027")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(copy(first, "01.01.2027", "31.12.2028", "preview", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Март 2027 г.");
        assertThat(copy(first, "01.01.2028", "31.12.2029")).hasStatus3xxRedirection();
        forget();

        var copied = roadmaps.drafts().getFirst();
        assertThat(copied.period()).isEqualTo(Interval.years(2028, 2029));
        assertThat(copied.amendment()).isFalse();
        assertThat(activities(copied.id()))
                .extracting(activity -> activity.words().deadline())
                .containsExactly("Март 2028 г.", "29.02.2030", "Март 2028 г.", "Март 2028 г.");
        assertThat(activities(copied.id())).allMatch(activity -> activity.key() == activity.id());
        assertThat(page("/roadmaps/" + copied.id())).bodyText().contains("март 2028", "Черновик");
    }

    private MvcTestResult copy(long id, String from, String to, String... more) {
        var request = mvc.post()
                .uri("/roadmaps/" + id + "/copy")
                .with(Persona.committee())
                .with(csrf())
                .param("title", "Новая карта")
                .param("periodFrom", from)
                .param("periodTo", to);
        return more.length == 0
                ? request.exchange()
                : request.param(more[0], more[1]).exchange();
    }

    @Test
    void roadmapIsAgreedThenApprovedWithoutAnOrder() {
        var id = samples.draft();
        forget();
        assertThat(post("/roadmaps/" + id + "/agreement", "agreedBy", "", "agreedOn", "02.10.2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/roadmaps/" + id + "/agreement", "agreedBy", "Совет", "agreedOn", "02.10.2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Этот день ещё не наступил");
        assertThat(post("/roadmaps/" + id + "/agreement", "agreedBy", "Совет", "agreedOn", "01.10.2026"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(page("/roadmaps/" + id))
                .bodyText()
                .contains("Согласована", "согласована 01.10.2026: Совет", "/edit");
        assertThat(page("/roadmaps")).bodyText().contains("Согласована");
        assertThat(mvc.get().uri("/open/roadmaps/" + id)).hasStatus(404);

        assertThat(post("/roadmaps/" + id + "/approval", "issuer", "Совета", "signedOn", "12.01.2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("отметьте, что карта без приказа");
        assertThat(post(
                        "/roadmaps/" + id + "/approval",
                        "issuer",
                        "Совета",
                        "signedOn",
                        "12.01.2026",
                        "withoutOrder",
                        "true"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(mvc.get().uri("/open/roadmaps/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("без приказа, решение Совета от 12.01.2026", "Действует");
        assertThat(mvc.get().uri("/open/roadmaps/" + id + "/roadmap.docx")).hasStatusOk();
        assertThat(page("/roadmaps")).bodyText().contains("от 12.01.2026");
    }

    private MvcTestResult post(String path, String... typed) {
        var request = mvc.post().uri(path).with(Persona.committee()).with(csrf());
        for (var i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void onlyTheCommitteeAmends() {
        var id = samples.approved();
        assertThat(mvc.post()
                        .uri("/roadmaps/" + id + "/amendments")
                        .with(Persona.methodologist())
                        .with(csrf()))
                .hasStatus(403);
        var amendment = amendments.begin(id);
        assertThat(mvc.get().uri("/roadmaps/" + amendment + "/act").with(Persona.controller()))
                .hasStatus(403);
        assertThat(page("/roadmaps/" + id + "/act")).hasStatus(409);
        assertThat(page("/roadmaps/" + amendment + "/approval")).hasStatus(409);
    }

    @Test
    void openPageIsSentAgainOnceAnAmendmentIsApproved() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        forget();
        var first = mvc.get().uri("/open/roadmaps/" + id).exchange();
        var mark = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
        reword(amendment, "Провести городской форум");
        assertThat(mvc.get().uri("/open/roadmaps/" + id).header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatus(304);
        assertThat(mvc.get().uri("/open/roadmaps/" + id + "?on=2026-01-05").header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatusOk();

        amendments.approve(amendment, RoadmapSamples.act(LocalDate.of(2026, 12, 1)));
        forget();
        assertThat(mvc.get().uri("/open/roadmaps/" + id).header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatusOk();
    }

    @Test
    void comparisonRunsTheSameStatementsForManyActivities() {
        assertThat(statements(30)).isEqualTo(statements(3));
    }

    private long statements(int activities) {
        var id = samples.draftOf(activities);
        drafts.approve(id, RoadmapSamples.order());
        var amendment = amendments.begin(id);
        for (var activity : activities(amendment)) {
            reword(activity, "Иначе " + activity.title());
        }
        forget();
        return Statements.during(
                () -> assertThat(page("/roadmaps/" + id + "/comparison")).hasStatusOk());
    }

    private void reword(long redaction, String title) {
        reword(activities(redaction).getFirst(), title);
        forget();
    }

    private void reword(ActivityCard activity, String title) {
        var words = activity.words();
        rows.reviseActivity(
                activity.id(),
                activity.version(),
                new ActivityWords(
                        words.number(), title, words.deadline(), words.responsible(), words.document(), words.result()),
                false);
    }

    private List<ActivityCard> activities(long redaction) {
        return roadmaps.sections(redaction).stream()
                .flatMap(section -> section.activities().stream())
                .toList();
    }

    private MvcTestResult act(long amendment, String effectiveFrom) {
        return mvc.post()
                .uri("/roadmaps/" + amendment + "/act")
                .with(Persona.committee())
                .with(csrf())
                .param("issuer", "Комитета по образованию города Светлогорья")
                .param("signedOn", "02.09.2026")
                .param("number", "77-у")
                .param("effectiveFrom", effectiveFrom)
                .exchange();
    }

    private MvcTestResult page(String path) {
        return mvc.get().uri(path).with(Persona.committee()).exchange();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
