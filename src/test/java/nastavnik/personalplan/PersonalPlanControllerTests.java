package nastavnik.personalplan;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class PersonalPlanControllerTests {

    private static final String FORM = "педагог – педагог";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    PairCards cards;

    @Autowired
    PersonalPlans plans;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples people;
    School own;
    School other;
    Participant mentee;
    MentorPair pair;
    MentorPair sister;

    @BeforeEach
    void twoPairsOfOneMentor() {
        people = new MentoringSamples(portal);
        own = people.school(1);
        other = people.school(2);
        var mentor = people.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = people.participant(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        var second = people.participant(own, ParticipantSamples.mentee("Молодая Яна Олеговна"));
        pair = pairs.form(own, people.plan(mentor, mentee, FORM, START, START.plusDays(200)));
        sister = pairs.form(own, people.plan(mentor, second, FORM, START, START.plusDays(200)));
        entities.flush();
    }

    @Test
    void planIsWrittenApprovedCarriedOutAndFinished() {
        assertThat(get("")).hasRedirectedUrl(path("/edit"));
        assertThat(get("/edit")).bodyText().contains("value=\"15.09.2026\"", "Вхождение в должность");
        assertThat(write("", "Провести урок", "")).hasRedirectedUrl(path(""));
        fresh();
        assertThat(get("")).bodyText().contains("Провести урок", "Черновик", "Освоиться");
        assertThat(post("/approval")).hasRedirectedUrl(path(""));
        fresh();
        assertThat(get("")).bodyText().contains("Утверждена");
        assertThat(post("/finish")).hasRedirectedUrl(path(""));
        fresh();
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(post(
                        "/outcomes",
                        "version",
                        version(),
                        "lines[0].id",
                        line(0),
                        "lines[0].actual",
                        "Урок проведён",
                        "lines[0].mark",
                        "отлично"))
                .hasRedirectedUrl(path(""));
        fresh();
        assertThat(get("")).bodyText().contains("Урок проведён", "отлично");
        assertThat(post("/finish")).hasRedirectedUrl(path(""));
        fresh();
        assertThat(state()).isEqualTo("FINISHED");
        assertThat(get("/outcomes")).hasStatus(404);
        assertThat(post("/withdrawal")).hasRedirectedUrl(path(""));
        assertThat(post("/withdrawal")).hasRedirectedUrl(path(""));
        fresh();
        assertThat(state()).isEqualTo("DRAFT");
        // The result stays with its line, whatever becomes of the plan.
        assertThat(write(version(), "Провести два урока", line(0))).hasRedirectedUrl(path(""));
        fresh();
        assertThat(get("")).bodyText().contains("Провести два урока", "Урок проведён");
        assertThat(jdbc.sql("select count(*) from personal_plan_line")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void approvalNeedsGoalsAndATask() {
        // nothing at all is no draft: the pair still has none
        assertThat(post("", "version", "", "startsOn", "15.09.2026", "endsOn", "20.12.2026", "goals", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Программа пуста");
        fresh();
        assertThat(get("")).hasRedirectedUrl(path("/edit"));
        post("", "version", "", "startsOn", "15.09.2026", "endsOn", "20.12.2026", "problem", "Мало опыта");
        fresh();
        post("/approval");
        fresh();
        assertThat(state()).isEqualTo("DRAFT");
        post("", "version", version(), "startsOn", "15.09.2026", "endsOn", "20.12.2026", "goals", "Освоиться");
        fresh();
        post("/approval");
        fresh();
        assertThat(state()).isEqualTo("DRAFT");
    }

    @Test
    void linesAreArrangedWithoutLosingOrStoringAnything() {
        var page = post(
                "/lines",
                "version",
                "",
                "problem",
                "Боюсь класса",
                "goals",
                "Освоиться",
                "startsOn",
                "криво",
                "endsOn",
                "20.12.2026",
                "lines[0].section",
                "ENTERING",
                "lines[0].task",
                "Второе",
                "lines[1].section",
                "ENTERING",
                "lines[1].task",
                "Первое",
                "step",
                "up-1");
        assertThat(page).hasStatusOk().bodyText().contains("Боюсь класса", "value=\"криво\"", "нажмите «Сохранить»");
        assertThat(page).bodyText().matches("(?s).*Первое</textarea>.*Второе</textarea>.*");
        assertThat(post("/lines", "startsOn", "15.09.2026", "lines[0].task", "Одно", "step", "add-DIRECTIONS"))
                .bodyText()
                .contains("Одно", "name=\"lines[1].task\"")
                .doesNotContain("name=\"lines[2].task\"");
        assertThat(post("/lines", "lines[0].task", "Лишнее", "lines[1].task", "Нужное", "step", "remove-0"))
                .bodyText()
                .contains("Нужное")
                .doesNotContain("Лишнее");
        assertThat(post("/lines", "lines[0].task", "Одно", "step", "up-99999"))
                .hasStatusOk()
                .bodyText()
                .contains("Одно");
        assertThat(jdbc.sql("select count(*) from personal_plan")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void sampleFillsWhatIsEmptyAndLeavesWhatIsTyped() {
        plans.write(
                card(sister),
                new PlanWords(
                        "опытный – новый",
                        "Не знает журнала",
                        "Научиться",
                        "Вести журнал",
                        START,
                        START.plusDays(90),
                        List.of(new PlanWords.Line(
                                0, PlanSection.ENTERING, "Открыть журнал", "октябрь", "Умеет", "", ""))));
        entities.clear();
        assertThat(get("/edit")).bodyText().contains("Молодая Яна Олеговна");
        assertThat(post(
                        "/lines",
                        "goals",
                        "Своя цель",
                        "startsOn",
                        "15.09.2026",
                        "endsOn",
                        "20.12.2026",
                        "lines[0].section",
                        "DIFFICULTIES",
                        "lines[0].task",
                        "Своё задание",
                        "sample",
                        Long.toString(sister.id()),
                        "step",
                        "sample"))
                .hasStatusOk()
                .bodyText()
                .contains("Своя цель", "Не знает журнала", "Своё задание", "Открыть журнал")
                .doesNotContain("Научиться");
        // Somebody else's pair is no sample.
        var strange = people.pair(own);
        entities.flush();
        assertThat(post("/lines", "sample", Long.toString(strange.id()), "step", "sample"))
                .hasStatus(404);
    }

    @Test
    void mistakesAreToldAtTheirFields() {
        assertThat(post("", "startsOn", "14.09.2026", "endsOn", "20.12.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("выходит за время работы пары");
        assertThat(post("", "startsOn", "20.12.2026", "endsOn", "15.09.2026")).hasStatus(422);
        assertThat(post("", "startsOn", "15.09.2026", "endsOn", "20.12.2026", "lines[0].term", "октябрь"))
                .hasStatus(422)
                .bodyText()
                .contains("Напишите задание", "октябрь");
    }

    @Test
    void changedMeanwhileShowsBoth() {
        write("", "Первое", "");
        fresh();
        var seen = version();
        assertThat(write(seen, "Чужое", "")).hasRedirectedUrl(path(""));
        fresh();
        assertThat(write(seen, "Своё", "")).hasStatus(409).bodyText().contains("Чужое", "Своё");
    }

    @Test
    void paperHasTheFormsColumnsAndTwoSignatures() throws IOException {
        write("", "Провести урок", "");
        jdbc.sql("update participant set post = 'учитель химии' where full_name like 'Опытная Вера%'")
                .update();
        jdbc.sql(
                        "insert into mentee_request (id, version, participant_id, request, interests, school_class, days, changed_at)"
                                + " select 1, 0, id, 'Хочу', '', '7Б', 0, now() from participant where full_name like 'Новенькая Зоя%'")
                .update();
        fresh();
        var bytes = get("/paper").getResponse().getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "№",
                            "Проект, задание",
                            "Срок",
                            "Планируемый результат",
                            "Фактический результат",
                            "Оценка наставника");
            assertThat(table.getText()).contains("Вхождение в должность", "Провести урок");
            var text = String.join(
                    "\n", word.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(text)
                    .contains(
                            ", учитель химии",
                            ", 7Б",
                            "Наставник\tОпытная Вера",
                            "Наставляемый\tНовенькая Зоя",
                            "15 сентября 2026");
        }
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'personalplan.exported'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anothersPlanIsNotThere() {
        write("", "Провести урок", "");
        fresh();
        for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
            for (var page : List.of("", "/edit", "/paper", "/outcomes")) {
                assertThat(mvc.get().uri(path(page)).with(stranger)).as(page).hasStatus(404);
            }
            for (var page : List.of("", "/lines", "/outcomes", "/approval", "/finish", "/withdrawal")) {
                assertThat(mvc.post()
                                .uri(path(page))
                                .param("startsOn", "15.09.2026")
                                .param("endsOn", "20.12.2026")
                                .with(stranger)
                                .with(csrf()))
                        .as(page)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void withdrawnConsentSilencesThePlanAndErasureDestroysIt() {
        write("", "Провести урок", "");
        fresh();
        var present = portal.getBean(Participants.class)
                .find(mentee.id(), Set.of(own.id()))
                .orElseThrow();
        portal.getBean(Withdrawals.class).withdraw(present, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        fresh();
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Провести урок")
                .contains("не показывается");
        assertThat(get("/edit")).hasStatus(404);
        assertThat(get("/paper")).hasStatus(404);
        assertThat(write(version(), "Тайно", "")).hasStatus4xxClientError();

        var destroyed = portal.getBean(PlanTraces.class).destroy(mentee, Persona.person(Role.CURATOR, own.id()));

        assertThat(destroyed).singleElement().asString().contains(": 1");
        assertThat(jdbc.sql("select count(*) from personal_plan_line")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select problem || goals || tasks from personal_plan")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void pagesRunAsManyStatementsForManyLines() {
        write("", "Провести урок", "");
        var few = statements();
        plans.write(
                card(pair),
                new PlanWords(
                        "",
                        "",
                        "Цель",
                        "",
                        START,
                        START.plusDays(9),
                        java.util.stream.IntStream.range(0, 20)
                                .mapToObj(i ->
                                        new PlanWords.Line(0, PlanSection.ENTERING, "Задание " + i, "", "", "", ""))
                                .toList()));
        assertThat(statements()).isEqualTo(few);
    }

    private List<Long> statements() {
        entities.flush();
        return List.of("", "/edit").stream()
                .map(page -> {
                    entities.clear();
                    return Statements.during(() -> assertThat(get(page)).hasStatusOk());
                })
                .toList();
    }

    private MvcTestResult write(String version, String task, String id) {
        return post(
                "",
                "version",
                version,
                "goals",
                "Освоиться",
                "startsOn",
                "15.09.2026",
                "endsOn",
                "20.12.2026",
                "lines[0].id",
                id,
                "lines[0].section",
                "ENTERING",
                "lines[0].task",
                task);
    }

    private PairCard card(MentorPair of) {
        return cards.find(of.id(), Set.of(own.id())).orElseThrow();
    }

    private String version() {
        return jdbc.sql("select version from personal_plan").query(String.class).single();
    }

    private String state() {
        return jdbc.sql("select state from personal_plan").query(String.class).single();
    }

    private String line(int at) {
        return jdbc.sql("select id from personal_plan_line order by position offset " + at + " limit 1")
                .query(String.class)
                .single();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private String path(String page) {
        return "/mentor-pairs/" + pair.id() + "/plan" + page;
    }

    private MvcTestResult get(String page) {
        return mvc.get().uri(path(page)).with(curator()).exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        var request = mvc.post().uri(path(page)).with(curator()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }
}
