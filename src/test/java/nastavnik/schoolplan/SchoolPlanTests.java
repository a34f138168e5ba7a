package nastavnik.schoolplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.agreement.Submissions;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.Tasks;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapStatus;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A school's own roadmap from its beginning to its tasks; the clock stands at 1 October 2026. */
@PortalTest
class SchoolPlanTests {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Founding founding;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Submissions submissions;

    @Autowired
    Schools schools;

    @Autowired
    Tasks tasks;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private long school;
    private long other;

    @BeforeEach
    void schools() {
        school = schools.enrol(SchoolSamples.numbered(14)).id();
        other = schools.enrol(SchoolSamples.numbered(15)).id();
    }

    @Test
    void templateHasThirtyFiveStepsInSevenStagesAllDatedWithinTheYear() {
        var id = founding.fromTemplate(school, YEAR, null);
        forget();
        var sections = roadmaps.sections(id);
        assertThat(sections).hasSize(7);
        var activities = sections.stream()
                .map(SectionCard::activities)
                .flatMap(List::stream)
                .toList();
        assertThat(activities).hasSize(35).allSatisfy(activity -> {
            assertThat(activity.deadline().doubtful()).as(activity.title()).isFalse();
            assertThat(activity.windows()).isNotEmpty().allSatisfy(window -> assertThat(
                            YEAR.interval().contains(window.to()))
                    .isTrue());
        });
    }

    @Test
    void municipalRoadmapGivesWhatTheSchoolHasToDoInItsYear() {
        var id = founding.fromMunicipal(school, municipal(), null);
        forget();
        var taken = roadmaps.sections(id).stream()
                .flatMap(section -> section.activities().stream())
                .toList();
        assertThat(taken)
                .extracting(activity -> activity.words().deadline())
                .containsExactly("Март 2027 г.", "с 01.10.2026 по 31.10.2026", "В течение периода", "Ежеквартально");
        assertThat(taken).allSatisfy(activity -> {
            assertThat(activity.parentKey()).isNotNull();
            assertThat(activity.deadline().doubtful()).isFalse();
        });
    }

    @Test
    void directorBeginsSendsCommitteeReturnsThenAgreesAndOwnAdditionsBecomeTasks() {
        municipal();
        assertThat(mvc.get().uri("/school-roadmaps/new").with(Persona.director(school)))
                .hasStatusOk()
                .bodyText()
                .contains("Из муниципальной карты", "2026");
        assertThat(post(
                        "/school-roadmaps",
                        Persona.director(school),
                        "school",
                        "" + school,
                        "source",
                        "municipal",
                        "year",
                        "2026"))
                .hasStatus3xxRedirection();
        forget();
        var id = own();
        var section = roadmaps.sections(id).getFirst();
        rows.addActivity(section.id(), new ActivityWords("9.", "Школьный слёт", "Май 2027 г.", "Куратор", "План", ""));
        forget();
        var page = mvc.get()
                .uri("/roadmaps/" + id + "/submission")
                .with(Persona.director(school))
                .exchange();
        assertThat(page).hasStatusOk();
        assertThat(post("/roadmaps/" + id + "/submission", Persona.curator(school), "read", read(page)))
                .hasStatus(403);
        assertThat(post("/roadmaps/" + id + "/submission", Persona.director(school), "read", "odd"))
                .hasStatus(409)
                .bodyText()
                .contains("карту изменили");
        assertThat(post("/roadmaps/" + id + "/submission", Persona.director(school), "read", read(page)))
                .hasStatus3xxRedirection();
        forget();
        assertThat(status(id)).isEqualTo(RoadmapStatus.SENT);
        var row = roadmaps.sections(id).getFirst().activities().getFirst();
        assertThat(post("/activities/" + row.id() + "/removal", Persona.director(school)))
                .hasStatus3xxRedirection();
        assertThat(post(
                        "/activities/" + row.id(),
                        Persona.director(school),
                        "version",
                        "" + row.version(),
                        "title",
                        "Другое"))
                .hasStatus(409)
                .bodyText()
                .contains("отправили на согласование");
        assertThat(mvc.get().uri("/").with(Persona.committee())).bodyText().contains("ждёт согласования");
        assertThat(mvc.get().uri("/school-roadmaps?state=sent").with(Persona.committee()))
                .bodyText()
                .contains("/school-roadmaps/" + id + "/review");

        var review = "/school-roadmaps/" + id + "/review";
        assertThat(mvc.get().uri(review).with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Школьный слёт", "собственное мероприятие");
        assertThat(post(review, Persona.committee(), "submission", "1", "answer", "return"))
                .hasStatus(422);
        assertThat(post(
                        review,
                        Persona.committee(),
                        "submission",
                        "1",
                        "answer",
                        "return",
                        "rows[0].activity",
                        "" + row.id(),
                        "rows[0].remark",
                        "Назовите день"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(status(id)).isEqualTo(RoadmapStatus.RETURNED);
        assertThat(post(review, Persona.committee(), "submission", "1", "answer", "return", "remark", "Ещё одно"))
                .hasStatus(409)
                .bodyText()
                .contains("Карту уже вернули", "Ещё одно");
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.director(school)))
                .bodyText()
                .contains("Назовите день", "1 замечание к строкам", "Отправить ещё раз");
        assertThat(mvc.get().uri("/").with(Persona.director(school))).bodyText().contains("Возвращена");

        var version = roadmaps.card(row.id()).orElseThrow().version();
        rows.reviseActivity(
                row.id(),
                version,
                new ActivityWords(row.number(), row.title(), "15.03.2027", "Куратор", "", ""),
                false);
        submissions.send(id, Persona.person(Role.DIRECTOR, school));
        forget();
        assertThat(mvc.get().uri(review).with(Persona.committee()))
                .bodyText()
                .contains("изменено", "Март 2027 г.", "15.03.2027", "Назовите день");
        assertThat(post(review, Persona.committee(), "submission", "1", "answer", "agree"))
                .hasStatus(409);
        assertThat(post(review, Persona.committee(), "submission", "2", "answer", "agree"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(status(id)).isEqualTo(RoadmapStatus.AGREED);
        assertThat(ownTasks()).noneMatch(title -> title.equals("Школьный слёт"));
        assertThat(post(
                        "/roadmaps/" + id + "/approval",
                        Persona.director(school),
                        "issuer",
                        "СОШ № 14",
                        "signedOn",
                        "01.10.2026",
                        "number",
                        "7"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(status(id)).isEqualTo(RoadmapStatus.APPROVED);
        assertThat(ownTasks()).containsOnlyOnce("Школьный слёт", "Провести день наставника");
        assertThat(mvc.get().uri("/agenda?month=2027-05").with(Persona.director(school)))
                .bodyText()
                .contains("Школьный слёт");
        assertThat(mvc.get().uri("/agenda?month=2027-05").with(Persona.director(other)))
                .bodyText()
                .doesNotContain("Школьный слёт");
        assertThat(mvc.get().uri("/agenda?month=2027-05&who=").with(Persona.committee()))
                .bodyText()
                .doesNotContain("Школьный слёт");
        assertThat(mvc.get().uri("/open/roadmaps/" + id)).hasStatus(404);
        assertThat(mvc.get().uri("/open/roadmap")).bodyText().doesNotContain("Школьный слёт", "СОШ № 14,");
    }

    @Test
    void directorWritesNoRoadmapButHisSchoolsAndTheCommitteeNoSchools() {
        var municipal = new RoadmapSamples(drafts).draft();
        var id = founding.fromTemplate(school, YEAR, null);
        forget();
        var theirs = roadmaps.sections(municipal).getFirst();
        assertThat(post("/sections/" + theirs.id() + "/activities", Persona.director(school), "title", "Чужое"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/roadmaps/" + municipal).with(Persona.director(school)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/roadmaps/" + municipal + "/edit").with(Persona.director(school)))
                .hasStatus(404);
        var section = roadmaps.sections(id).getFirst();
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.committee())).hasStatusOk();
        assertThat(post("/sections/" + section.id() + "/removal", Persona.committee()))
                .hasStatus(404);
        assertThat(post("/roadmaps/" + id + "/approval", Persona.committee())).hasStatus(404);
        assertThat(post(
                        "/roadmaps/" + id,
                        Persona.director(school),
                        "version",
                        "" + roadmaps.find(id).orElseThrow().version(),
                        "title",
                        "Своя",
                        "level",
                        "MUNICIPAL",
                        "periodFrom",
                        "01.09.2026",
                        "periodTo",
                        "31.08.2027",
                        "columns[0].kind",
                        "TITLE",
                        "columns[0].caption",
                        "Мероприятие",
                        "columns[1].kind",
                        "NUMBER",
                        "columns[1].caption",
                        "№",
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
                        "Документ"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.find(id).orElseThrow().level()).isEqualTo(RoadmapLevel.ORGANISATION);
        assertThat(roadmaps.find(id).orElseThrow().title()).isEqualTo("Своя");
    }

    @Test
    void anotherSchoolsDirectorCannotBeginForIt() {
        assertThat(post(
                        "/school-roadmaps",
                        Persona.director(other),
                        "school",
                        "" + school,
                        "source",
                        "template",
                        "year",
                        "2026"))
                .hasStatus(404);
        assertThat(roadmaps.ofSchools(List.of(school))).isEmpty();
    }

    @Test
    void secondClickLeadsToTheRoadmapBegunAlready() {
        var id = founding.fromTemplate(school, YEAR, null);
        forget();
        assertThat(post(
                        "/school-roadmaps",
                        Persona.director(school),
                        "school",
                        "" + school,
                        "source",
                        "template",
                        "year",
                        "2026"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/roadmaps/" + id);
        assertThat(roadmaps.ofSchools(List.of(school))).hasSize(1);
    }

    @Test
    void whatTheMunicipalityWantsIsLeftOutWithAReasonOnly() {
        municipal();
        var id = founding.fromMunicipal(school, YEAR, null);
        forget();
        var activity = roadmaps.sections(id).getFirst().activities().getFirst();
        assertThat(post("/activities/" + activity.id() + "/removal", Persona.director(school)))
                .hasRedirectedUrl("/activities/" + activity.id() + "/removal");
        assertThat(post("/activities/" + activity.id() + "/removal", Persona.director(school), "reason", " "))
                .hasStatus(422);
        assertThat(post("/activities/" + activity.id() + "/removal", Persona.director(school), "reason", "Нет классов"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.leftOut(id)).hasSize(1);
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.committee()))
                .bodyText()
                .contains("Нет классов");
    }

    @Test
    void whatWasLeftOutIsPutBackInItsPlaceUntilTheRoadmapIsSent() {
        municipal();
        var id = founding.fromMunicipal(school, YEAR, null);
        forget();
        var before = roadmaps.sections(id).getFirst().activities();
        var activity = before.get(1);
        var restoration = "/activities/" + activity.id() + "/restoration";
        rows.leaveOut(activity.id(), "Нет классов");
        forget();
        assertThat(roadmaps.sections(id).getFirst().activities())
                .extracting(each -> each.id())
                .containsExactlyElementsOf(before.stream()
                        .map(each -> each.id())
                        .filter(each -> each != activity.id())
                        .toList());
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.director(school)))
                .bodyText()
                .contains(restoration);
        assertThat(post(restoration, Persona.committee())).hasStatus(404);
        assertThat(post(restoration, Persona.curator(school))).hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.leftOut(id)).isEmpty();
        assertThat(roadmaps.sections(id).getFirst().activities())
                .extracting(each -> each.id(), each -> each.parentKey(), each -> each.removalReason())
                .containsExactlyElementsOf(before.stream()
                        .map(each ->
                                org.assertj.core.groups.Tuple.tuple(each.id(), each.parentKey(), each.removalReason()))
                        .toList());

        rows.leaveOut(activity.id(), "Нет классов");
        submissions.send(id, Persona.person(Role.DIRECTOR, school));
        forget();
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.director(school)))
                .bodyText()
                .contains("Нет классов")
                .doesNotContain(restoration);
        assertThat(post(restoration, Persona.director(school))).hasStatus(409);
        assertThat(post(
                        "/activities/" + before.getFirst().id() + "/removal",
                        Persona.director(school),
                        "reason",
                        "Поздно"))
                .hasStatus(409);
        forget();
        assertThat(roadmaps.leftOut(id)).hasSize(1);
    }

    @Test
    void regionalRoadmapOnceApprovedIsChangedByAnAmendmentOnlyAndNobodyOwesAnythingByIt() {
        var regional = regional();
        var row = roadmaps.sections(regional).getFirst().activities().getFirst();
        var section = roadmaps.sections(regional).getFirst();
        assertThat(roadmaps.inForce(java.time.LocalDate.of(2026, 10, 1))).isEmpty();
        assertThat(jdbc.sql("select count(*) from task").query(Long.class).single())
                .isZero();
        for (var path : List.of(
                "/activities/" + row.id() + "/removal",
                "/activities/" + row.id() + "/place",
                "/sections/" + section.id() + "/removal",
                "/sections/" + section.id() + "/place",
                "/roadmaps/" + regional + "/removal",
                "/roadmaps/" + regional + "/parent",
                "/roadmaps/" + regional + "/approval")) {
            post(path, Persona.committee());
            forget();
            assertThat(roadmaps.sections(regional).getFirst()).as(path).isEqualTo(section);
            assertThat(status(regional)).as(path).isEqualTo(RoadmapStatus.APPROVED);
        }
        assertThat(post(
                        "/activities/" + row.id(),
                        Persona.committee(),
                        "version",
                        "" + row.version(),
                        "title",
                        "Другое",
                        "deadline",
                        "Март 2027 г."))
                .hasStatus(409);
        assertThat(mvc.get().uri("/roadmaps/" + regional).with(Persona.director(school)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/amendments", "/removal", "/activities/" + row.id() + "/edit");
        for (var stranger : List.of(Persona.director(school), Persona.controller(), Persona.methodologist())) {
            assertThat(post("/roadmaps/" + regional + "/amendments", stranger)).hasStatus(403);
        }
        assertThat(post("/roadmaps/" + regional + "/amendments", Persona.committee()))
                .hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.redactions(regional).orElseThrow().amendment()).isPresent();
        assertThat(roadmaps.sections(regional).getFirst()).isEqualTo(section);
    }

    @Test
    void municipalActivityRefersToTheRegionalOneItCarriesOut() {
        var regional = regional();
        var id = new RoadmapSamples(drafts).draft();
        forget();
        var above = roadmaps.sections(regional).getFirst().activities().getFirst();
        var activity = roadmaps.sections(id).getFirst().activities().getFirst();
        assertThat(post("/activities/" + activity.id() + "/parent", Persona.committee(), "parent", "" + above.key()))
                .hasStatus(404);
        assertThat(post("/roadmaps/" + id + "/parent", Persona.committee(), "parent", "" + regional))
                .hasStatus3xxRedirection();
        forget();
        assertThat(mvc.get().uri("/activities/" + activity.id() + "/parent").with(Persona.committee()))
                .bodyText()
                .contains(above.title());
        assertThat(post("/activities/" + activity.id() + "/parent", Persona.committee(), "parent", "" + above.key()))
                .hasStatus3xxRedirection();
        forget();
        assertThat(mvc.get().uri("/roadmaps/" + id).with(Persona.committee()))
                .bodyText()
                .contains("Региональная карта", "/roadmaps/" + regional + "#activity-" + above.id());
        assertThat(roadmaps.inForce(java.time.LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void listRunsTheSameStatementsForManySchoolsAndSaysHowFarEachIs() {
        founding.fromTemplate(school, YEAR, null);
        forget();
        var few = Statements.during(
                () -> assertThat(mvc.get().uri("/school-roadmaps").with(Persona.controller()))
                        .hasStatusOk()
                        .bodyText()
                        .contains("Черновик", "Не начата"));
        for (var number = 100; number < 130; number++) {
            founding.fromTemplate(schools.enrol(SchoolSamples.numbered(number)).id(), YEAR, null);
        }
        forget();
        var many = Statements.during(
                () -> assertThat(mvc.get().uri("/school-roadmaps").with(Persona.controller()))
                        .hasStatusOk());
        assertThat(many).isEqualTo(few);
    }

    @Test
    void stateOfAllIsTakenOutAsAWorkbook() throws Exception {
        founding.fromTemplate(school, YEAR, null);
        forget();
        var result = mvc.get()
                .uri("/school-roadmaps/export?state=draft")
                .with(Persona.committee())
                .exchange();
        assertThat(result).hasStatusOk();
        var bytes = result.getResponse().getContentAsByteArray();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("Черновик");
            assertThat(book.getSheetAt(0).getRow(1).getCell(5).getNumericCellValue())
                    .isEqualTo(35);
        }
    }

    private long regional() {
        var id = drafts.found(new RoadmapPlan(
                new RoadmapDetails(
                        "Региональная карта",
                        RoadmapLevel.REGIONAL,
                        Interval.years(2026, 2027),
                        ApprovingOrder.unknown(),
                        RoadmapSamples.details().columns()),
                RoadmapSamples.plan(2).sections()));
        drafts.approve(id, RoadmapSamples.order());
        forget();
        return id;
    }

    /** What schools have to do: in March 2027, in each October of two years, all the time; and once what is over by then. */
    private SchoolYear municipal() {
        var sections = List.of(new RoadmapPlan.PlannedSection(
                "1.",
                "Организация",
                List.of(
                        planned("1.1.", "Провести день наставника", "Март 2027 г.", "Образовательные организации"),
                        planned("1.2.", "Обновить базу", "Октябрь 2026 г., октябрь 2027 г.", "Комитет, школы"),
                        planned("1.3.", "Вести страницу", "В течение периода", "Образовательные организации"),
                        planned("1.7.", "Подвести итоги", "Ежеквартально", "Образовательные организации"),
                        planned("1.4.", "Принять положение", "Февраль 2026 г.", "Образовательные организации"),
                        planned("1.5.", "Собрать детские сады", "Март 2027 г.", "Детские сады"),
                        planned("1.6.", "Обсудить на совете", "Март 2027 г.", "Комитет"))));
        var id = drafts.found(new RoadmapPlan(RoadmapSamples.details(), sections));
        drafts.approve(id, RoadmapSamples.order());
        forget();
        return YEAR;
    }

    private static RoadmapPlan.PlannedActivity planned(String number, String title, String deadline, String who) {
        return new RoadmapPlan.PlannedActivity(new ActivityWords(number, title, deadline, who, "Приказ", ""), "");
    }

    private List<String> ownTasks() {
        return tasks.page(
                        TaskFilter.all(),
                        Persona.person(Role.DIRECTOR, school),
                        PageRequest.of(0, 100, Sort.by("due", "id")))
                .map(task -> task.title())
                .getContent();
    }

    private long own() {
        return roadmaps.ofSchools(List.of(school)).getFirst().id();
    }

    private RoadmapStatus status(long id) {
        return roadmaps.find(id).orElseThrow().status();
    }

    private static String read(MvcTestResult page) {
        var matcher = java.util.regex.Pattern.compile("name=\"read\" value=\"(\\w+)\"")
                .matcher(new String(
                        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult post(String path, RequestPostProcessor person, String... parameters) {
        var request = mvc.post().uri(path).with(person).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
