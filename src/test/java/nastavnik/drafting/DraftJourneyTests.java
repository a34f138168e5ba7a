package nastavnik.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapStatus;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapRow;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class DraftJourneyTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    EntityManager entities;

    @Test
    void roadmapIsWrittenByHand() {
        assertThat(mvc.get().uri("/roadmaps/new").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Наименование мероприятия", "columns[0].kind");
        assertThat(post(
                        "/roadmaps",
                        "title",
                        "Карта",
                        "level",
                        "MUNICIPAL",
                        "periodFrom",
                        "01.01.2027",
                        "periodTo",
                        "31.12.2026",
                        "columns[0].kind",
                        "TITLE",
                        "columns[0].caption",
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("Последний день раньше первого", "В этой графе есть текст");
        assertThat(post(
                        "/roadmaps",
                        "title",
                        "Карта",
                        "level",
                        "MUNICIPAL",
                        "periodFrom",
                        "01.01.2027",
                        "periodTo",
                        "31.12.2027",
                        "columns[0].kind",
                        "TITLE",
                        "columns[0].caption",
                        "Мероприятия"))
                .hasStatus3xxRedirection();
        var id = roadmaps.page(true, java.time.LocalDate.of(2026, 10, 1), Pageable.unpaged()).stream()
                .mapToLong(RoadmapRow::id)
                .max()
                .orElseThrow();
        assertThat(post("/roadmaps/" + id + "/sections", "number", "1.", "title", "Первый"))
                .hasStatus3xxRedirection();
        assertThat(roadmaps.sections(id)).extracting(SectionCard::title).containsExactly("Первый");
        assertThat(mvc.get().uri("/roadmaps/" + id + "/approval").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("нет ни одного мероприятия");
    }

    @Test
    void detailsChangedMeanwhileAreShownBesideTheTyped() {
        var id = new RoadmapSamples(drafts).draft();
        forget();
        var version = roadmaps.find(id).orElseThrow().version();
        assertThat(details(id, version, "Первое название")).hasStatus3xxRedirection();
        assertThat(details(id, version, "Второе название"))
                .hasStatus(409)
                .bodyText()
                .contains("Первое название", "Второе название");
        assertThat(roadmaps.find(id).orElseThrow().title()).isEqualTo("Первое название");
        var now = roadmaps.find(id).orElseThrow().version();
        assertThat(details(id, now, "Второе название")).hasStatus3xxRedirection();
    }

    @Test
    void sectionChangedMeanwhileIsShownBesideTheTyped() {
        var id = new RoadmapSamples(drafts).draft();
        forget();
        var section = roadmaps.sections(id).getFirst();
        var path = "/sections/" + section.id();
        assertThat(mvc.get().uri(path + "/edit").with(Persona.committee())).hasStatusOk();
        assertThat(post(path, "version", "" + section.version(), "number", "1.", "title", "Первое"))
                .hasStatus3xxRedirection();
        assertThat(post(path, "version", "" + section.version(), "number", "1.", "title", "Второе"))
                .hasStatus(409)
                .bodyText()
                .contains("Первое", "Второе");
    }

    @Test
    void draftIsApprovedByItsOrderAndReopenedWithAReason() {
        var id = new RoadmapSamples(drafts).draft();
        forget();
        var path = "/roadmaps/" + id + "/approval";
        assertThat(mvc.get().uri(path).with(Persona.committee())).hasStatusOk();
        assertThat(post(path, "issuer", "Комитета", "signedOn", "31.02.2026", "number", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Такого дня в календаре нет", "Укажите номер приказа");
        assertThat(post(path, "issuer", "Комитета", "signedOn", "02.10.2026", "number", "41-у"))
                .hasStatus(422)
                .bodyText()
                .contains("ещё не наступил");
        assertThat(post(path, "issuer", "Комитета", "signedOn", "20.01.2026", "number", "41-у"))
                .hasStatus3xxRedirection();
        assertThat(roadmaps.find(id).orElseThrow().status()).isEqualTo(RoadmapStatus.APPROVED);
        assertThat(post(path, "issuer", "Комитета", "signedOn", "20.01.2026", "number", "41-у"))
                .hasStatus(409);

        var reopening = "/roadmaps/" + id + "/reopening";
        assertThat(mvc.get().uri(reopening).with(Persona.committee())).hasStatusOk();
        assertThat(post(reopening, "reason", " ")).hasStatus(422);
        assertThat(post(reopening, "reason", "опечатка в сроке")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.committee()))
                .bodyText()
                .contains("опечатка в сроке", "Черновик");
    }

    @Test
    void whatIsRemovedCanBeBroughtBack() {
        var id = new RoadmapSamples(drafts).draft();
        forget();
        var activity = roadmaps.sections(id).getFirst().activities().getFirst();
        assertThat(post("/activities/" + activity.id() + "/removal"))
                .hasStatus3xxRedirection()
                .flash()
                .containsKey("flash");
        assertThat(post("/activities/" + activity.id() + "/restoration")).hasStatus3xxRedirection();
        assertThat(roadmaps.activity(activity.id())).isPresent();
        assertThat(post("/roadmaps/" + id + "/removal")).hasStatus3xxRedirection();
        assertThat(roadmaps.find(id)).isEmpty();
        assertThat(post("/roadmaps/" + id + "/restoration")).hasStatus3xxRedirection();
        assertThat(roadmaps.find(id)).isPresent();
    }

    @Test
    void activityIsPlacedAndTheRoadmapRenumbered() {
        var id = new RoadmapSamples(drafts).draft();
        forget();
        var sections = roadmaps.sections(id);
        var last = sections.getFirst().activities().getLast();
        assertThat(mvc.get().uri("/activities/" + last.id() + "/place").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("В начало раздела 2.");
        assertThat(post(
                        "/activities/" + last.id() + "/place",
                        "target",
                        "" + sections.getLast().id()))
                .hasStatus3xxRedirection();
        assertThat(post("/activities/" + last.id() + "/place?direction=down")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/roadmaps/" + id + "/numbering").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("1.3.", "2.2.");
        assertThat(post("/roadmaps/" + id + "/numbering")).hasStatus3xxRedirection();
        assertThat(roadmaps.sections(id).getLast().activities())
                .extracting(activity -> activity.number())
                .containsExactly("2.1.", "2.2.");
    }

    @Test
    void deadlineIsUnderstoodWhileItIsTyped() {
        var path = "/deadlines/preview?text={text}&from=01.01.2026&to=2026-12-31";
        assertThat(mvc.get().uri(path, "Март 2026 г.").with(Persona.curator(1)))
                .hasStatusOk()
                .bodyText()
                .contains("март 2026");
        assertThat(mvc.get()
                        .uri(path, "Март 2026 г.")
                        .accept("application/json")
                        .with(Persona.curator(1)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"kind": "WINDOWS", "windows": [{"from": "2026-03-01", "to": "2026-03-31"}], "notes": []}
                        """);
        assertThat(mvc.get().uri("/deadlines/preview?deadline=&from=x&to=y").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("срок не указан");
        assertThat(mvc.get()
                        .uri("/deadlines/preview?text=май 2026&from=2027-01-01&to=2026-01-01")
                        .accept("application/json")
                        .with(Persona.committee()))
                .bodyText()
                .contains("Период не понят: прочитано по 2026 году");
    }

    @Test
    void datesByHandThatAreNoneAreToldWhileTheyAreTyped() {
        var path = "/deadlines/preview?deadline=Март 2026 г.&from=01.01.2026&to=31.12.2026&stated={stated}";
        assertThat(mvc.get().uri(path, "31.02.2026").with(Persona.committee()))
                .bodyText()
                .contains("Такого дня нет: 31.02.2026")
                .doesNotContain("март 2026");
        assertThat(mvc.get().uri(path, "до 15.04.2026").with(Persona.committee()))
                .bodyText()
                .contains("до 15 апреля 2026");
    }

    @Test
    void planWhoseRowsThePortalCountedKeepsItsColumns() {
        var details = RoadmapSamples.details();
        var columns = details.columns().stream()
                .filter(column -> column.kind() != OrderColumn.Kind.NUMBER)
                .toList();
        var id = drafts.found(new RoadmapPlan(
                new RoadmapDetails(details.title(), details.level(), details.period(), details.order(), columns),
                RoadmapSamples.plan(2).sections()));
        forget();
        var fields = new ArrayList<>(List.of(
                "version",
                "0",
                "title",
                "Карта области",
                "level",
                "REGIONAL",
                "periodFrom",
                "01.01.2026",
                "periodTo",
                "31.12.2027"));
        var place = 0;
        for (var kind : OrderColumn.Kind.values()) {
            fields.addAll(List.of(
                    "columns[" + place + "].kind",
                    kind.name(),
                    "columns[" + place++ + "].caption",
                    kind == OrderColumn.Kind.NUMBER ? "" : kind.name()));
        }
        assertThat(post("/roadmaps/" + id, fields.toArray(String[]::new))).hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.find(id).orElseThrow().level()).isEqualTo(RoadmapLevel.REGIONAL);
    }

    private MvcTestResult details(long id, int version, String title) {
        return post(
                "/roadmaps/" + id,
                "version",
                "" + version,
                "title",
                title,
                "level",
                "MUNICIPAL",
                "periodFrom",
                "01.01.2026",
                "periodTo",
                "31.12.2027",
                "columns[0].kind",
                "NUMBER",
                "columns[0].caption",
                "№ п/п",
                "columns[1].kind",
                "TITLE",
                "columns[1].caption",
                "Мероприятие",
                "columns[2].kind",
                "DEADLINE",
                "columns[2].caption",
                "Сроки",
                "columns[3].kind",
                "RESPONSIBLE",
                "columns[3].caption",
                "Ответственные",
                "columns[4].kind",
                "DOCUMENT",
                "columns[4].caption",
                "Документ",
                "columns[5].kind",
                "RESULT",
                "columns[5].caption",
                "Результат");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Persona.committee()).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var result = request.exchange();
        forget();
        return result;
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
