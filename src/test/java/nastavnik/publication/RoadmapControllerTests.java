package nastavnik.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RoadmapControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    EntityManager entities;

    RoadmapSamples samples;

    @BeforeEach
    void prepare() {
        samples = new RoadmapSamples(drafts);
    }

    @Test
    void draftIsReadByTheCityAndNotThereForSchools() {
        var id = samples.draft();
        forget();

        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .contains("«Март 2026 г.»", "март 2026", "Мероприятие 1.1.")
                .doesNotContain("/edit");
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.director(1))).hasStatus(404);
        assertThat(mvc.get().uri("/roadmaps").with(Persona.director(1)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/roadmaps/" + id);
        assertThat(mvc.get().uri("/roadmaps").with(Persona.controller()))
                .bodyText()
                .contains("/roadmaps/" + id);
    }

    @Test
    void approvedRoadmapIsReadBySchoolsAndEditedByNobody() {
        var id = samples.approved();
        forget();

        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.curator(1)))
                .hasStatusOk()
                .bodyText()
                .contains("Действует", "№ 41-у");
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit")
                .contains("/reopening");
    }

    @Test
    void committeeSeesWhatCanBeDone() {
        var id = samples.draft();
        forget();

        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("/approval", "/removal", "/place?direction=up", "/activities/new");
    }

    @Test
    void pageRunsTheSameStatementsForManyActivities() {
        assertThat(statements(samples.draftOf(30))).isEqualTo(statements(samples.draftOf(3)));
    }

    @Test
    void listRunsTheSameStatementsForManyRoadmaps() {
        samples.draft();
        var few = statements("/roadmaps");
        for (var i = 0; i < 20; i++) {
            samples.draft();
        }
        assertThat(statements("/roadmaps")).isEqualTo(few);
    }

    @Test
    void publicReadsTheRoadmapInForceOnly() {
        var draft = samples.draft();
        forget();
        assertThat(mvc.get().uri("/open/roadmap")).hasStatusOk().bodyText().contains("Сейчас нет действующей");
        assertThat(mvc.get().uri("/open/roadmaps/" + draft)).hasStatus(404);

        var id = samples.approved();
        forget();
        assertThat(mvc.get().uri("/open/roadmap"))
                .hasStatusOk()
                .bodyText()
                .contains("Мероприятие 1.1.", "Действует")
                .doesNotContain("/edit");
        assertThat(mvc.get().uri("/open/roadmaps/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<meta property=\"og:title\"",
                        "<meta name=\"description\"",
                        "<link rel=\"canonical\" href=\"http://localhost/open/roadmaps/" + id + "\">");
    }

    @Test
    void unchangedOpenPageIsNotSentAgain() {
        samples.approved();
        forget();

        var first = mvc.get().uri("/open/roadmap").exchange();
        var mark = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(mark).startsWith("W/\"");
        assertThat(mvc.get().uri("/open/roadmap").header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatus(304);

        samples.approved();
        forget();
        assertThat(mvc.get().uri("/open/roadmap").header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatusOk();
    }

    private long statements(long id) {
        return statements("/roadmaps/" + id);
    }

    private long statements(String path) {
        forget();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(Persona.committee())).hasStatusOk());
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
