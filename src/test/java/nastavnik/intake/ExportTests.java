package nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the portal writes as a document it reads again unchanged. */
@PortalTest
class ExportTests {

    private static final RoadmapPlan PLAN = new RoadmapPlan(
            RoadmapSamples.details(),
            List.of(
                    new PlannedSection(
                            "1.",
                            "Организационные мероприятия",
                            List.of(
                                    planned("1.1.", "Утвердить карту", "Март 2026 г., Август", "Приказ"),
                                    planned("4.10", "=Составить график:\n– школ;\n– садов", "до 10 числа", ""))),
                    new PlannedSection(
                            "II.", "Методика", List.of(planned("2.1.", "Провести семинар", "В течение периода", "")))));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    EntityManager entities;

    long id;

    @BeforeEach
    void approve() {
        id = drafts.found(PLAN);
        drafts.approve(id, RoadmapSamples.order());
        forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap.docx", "roadmap.xlsx"})
    void exportedRoadmapIsReadBackUnchanged(String name) {
        var upload = mvc.post()
                .uri("/roadmap-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", exported(name)))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        var address = Objects.requireNonNull(upload.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(address).with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("20.01.2026", "41-у", "Комитета по образованию города Светлогорья", "01.01.2026")
                .contains(RoadmapSamples.details().title());
        var stored = mvc.post()
                .uri(address + "/roadmap")
                .param("title", RoadmapSamples.details().title())
                .param("level", "MUNICIPAL")
                .param("periodFrom", "01.01.2026")
                .param("periodTo", "31.12.2027")
                .param("columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE", "DOCUMENT", "RESULT")
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        var again = Long.parseLong(
                Objects.requireNonNull(stored.getResponse().getRedirectedUrl()).replaceAll("\\D", ""));
        forget();

        assertThat(roadmaps.find(again).orElseThrow().columns())
                .isEqualTo(roadmaps.find(id).orElseThrow().columns());
        assertThat(contents(again)).isEqualTo(contents(id));
    }

    /** The five orders of columns that are known, each with its own captions, without sections and with several. */
    static Stream<Arguments> profiles() {
        return Stream.of(
                        List.of(
                                "NUMBER=№ п/п",
                                "TITLE=Наименование мероприятия",
                                "DEADLINE=Сроки",
                                "RESPONSIBLE=Ответственный исполнитель/ соисполнитель",
                                "DOCUMENT=Вид документа",
                                "RESULT=Ожидаемый результат"),
                        List.of(
                                "NUMBER=№ п/п",
                                "TITLE=Мероприятия",
                                "DEADLINE=Срок исполнения",
                                "RESPONSIBLE=Ответственный исполнитель/ соисполнитель"),
                        List.of(
                                "NUMBER=№ п/п",
                                "TITLE=Наименование мероприятия",
                                "DEADLINE=Срок реализации",
                                "RESPONSIBLE=Ответственный исполнитель",
                                "DOCUMENT=Результат. Вид документа"),
                        List.of("TITLE=Наименование мероприятия", "DEADLINE=Сроки"),
                        List.of(
                                "NUMBER=№ п/п",
                                "TITLE=Мероприятие",
                                "DOCUMENT=Форма представления результата",
                                "DEADLINE=Сроки",
                                "RESPONSIBLE=Ответственные"))
                .flatMap(columns -> Stream.of("roadmap.docx", "roadmap.xlsx").map(file -> Arguments.of(columns, file)));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileOfColumnsIsReadBackUnchanged(List<String> captions, String name) throws Exception {
        var columns = captions.stream()
                .map(caption -> caption.split("=", 2))
                .map(caption -> new OrderColumn(OrderColumn.Kind.valueOf(caption[0]), caption[1]))
                .toList();
        var known = RoadmapSamples.details();
        var details = new RoadmapDetails(known.title(), known.level(), known.period(), known.order(), columns);
        var sections = details.has(OrderColumn.Kind.NUMBER) ? PLAN.sections() : List.of(counted());
        id = drafts.found(new RoadmapPlan(
                details,
                sections.stream()
                        .map(section -> new PlannedSection(
                                section.number(),
                                section.title(),
                                section.activities().stream()
                                        .map(each -> new PlannedActivity(within(each.words(), details), ""))
                                        .toList()))
                        .toList()));
        drafts.approve(id, RoadmapSamples.order());
        forget();

        var file = exported(name);
        opensClean(file, name);
        var upload = mvc.post()
                .uri("/roadmap-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        var address = Objects.requireNonNull(upload.getResponse().getRedirectedUrl());
        var stored = mvc.post()
                .uri(address + "/roadmap")
                .param("title", known.title())
                .param("level", "MUNICIPAL")
                .param("periodFrom", "01.01.2026")
                .param("periodTo", "31.12.2027")
                .param(
                        "columns",
                        columns.stream().map(column -> column.kind().name()).toArray(String[]::new))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        assertThat(stored).hasStatus3xxRedirection();
        var again = Long.parseLong(
                Objects.requireNonNull(stored.getResponse().getRedirectedUrl()).replaceAll("\\D", ""));
        forget();
        assertThat(roadmaps.find(again).orElseThrow().columns()).isEqualTo(columns);
        assertThat(contents(again)).isEqualTo(contents(id));
    }

    /** No part of the package is broken: what Word and Excel would mend, POI would refuse. */
    private static void opensClean(byte[] file, String name) throws Exception {
        if (name.endsWith("xlsx")) {
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
            }
        } else {
            try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertThat(document.getTables()).isNotEmpty();
            }
        }
    }

    /** A plan whose order has neither sections nor numbers, as it was read: its activities are counted. */
    private static PlannedSection counted() {
        return new PlannedSection(
                "",
                "",
                List.of(
                        planned("1", "Утвердить карту", "Март 2026 г., Август", ""),
                        planned("2", "=Составить график:\n– школ;\n– садов", "до 10 числа", "")));
    }

    private static ActivityWords within(ActivityWords words, RoadmapDetails details) {
        return new ActivityWords(
                words.number(),
                words.title(),
                words.deadline(),
                details.has(OrderColumn.Kind.RESPONSIBLE) ? words.responsible() : "",
                details.has(OrderColumn.Kind.DOCUMENT) ? words.document() : "",
                details.has(OrderColumn.Kind.RESULT) ? words.result() : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap.docx", "roadmap.xlsx"})
    void exportedDraftComparesAsTheSame(String name) {
        drafts.reopen(id, "Проверка");
        forget();
        var file = mvc.get()
                .uri("/roadmaps/" + id + "/" + name)
                .with(Persona.committee())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        var upload = mvc.post()
                .uri("/roadmap-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        assertThat(mvc.get()
                        .uri(Objects.requireNonNull(upload.getResponse().getRedirectedUrl()))
                        .with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Документ и карта совпадают");
    }

    @Test
    void codesAndDangerousSignsStayText() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exported("roadmap.xlsx")))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
        }
    }

    @Test
    void fileHasARussianNameAndAPlainOne() {
        assertThat(mvc.get().uri("/open/roadmaps/" + id + "/roadmap.docx"))
                .hasStatusOk()
                .headers()
                .hasValue(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"roadmap-2026-2027.docx\"; filename*=UTF-8''"
                                + org.springframework.web.util.UriUtils.encode(
                                        "Дорожная карта 2026–2027.docx", java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void draftIsNoDocumentForOthers() {
        var draft = drafts.found(PLAN);
        forget();
        assertThat(mvc.get().uri("/open/roadmaps/" + draft + "/roadmap.xlsx")).hasStatus(404);
        assertThat(mvc.get().uri("/roadmaps/" + draft + "/roadmap.xlsx").with(Persona.director(1)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/roadmaps/" + draft + "/roadmap.xlsx").with(Persona.methodologist()))
                .hasStatusOk();
    }

    private byte[] exported(String name) {
        return mvc.get()
                .uri("/roadmaps/" + id + "/" + name)
                .with(Persona.director(1))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private List<Object> contents(long roadmap) {
        return roadmaps.sections(roadmap).stream()
                .<Object>map(section -> List.of(
                        section.number(),
                        section.title(),
                        section.activities().stream().map(ActivityCard::words).toList()))
                .toList();
    }

    private static PlannedActivity planned(String number, String title, String deadline, String document) {
        return new PlannedActivity(
                new ActivityWords(number, title, deadline, "Комитет, ЦРО", document, "Порядок известен"), "");
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
