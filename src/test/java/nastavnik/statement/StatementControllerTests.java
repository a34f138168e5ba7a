package nastavnik.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.execution.TaskSamples;
import nastavnik.progress.Executions;
import nastavnik.progress.Standings;
import nastavnik.roadmap.Drafts;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class StatementControllerTests {

    private static final String PAGE = "/executions/statement";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Standings standings;

    @Autowired
    Executions executions;

    @Autowired
    CommitteeClock clock;

    @Autowired
    TestClock time;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    TaskSamples samples;
    List<Long> ids = List.of();

    @BeforeEach
    void roadmapWithTasks() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
        ids = samples.schools(3);
        samples.approved("март 2026 г. | Комитет, школы", "ноябрь 2026 г. | ЦРО");
    }

    @AfterEach
    void usualTime() {
        time.reset();
    }

    @Test
    void figuresAgreeWithThePagesOfOversight() {
        say(0, TaskReport.done(LocalDate.of(2026, 3, 20), "сделано"), person(Role.COMMITTEE));
        say(1, TaskReport.begun(), person(Role.DIRECTOR, ids.get(1)));
        entities.flush();

        var standing = standings.on(clock.today(), null).orElseThrow();
        assertThat(standing.sections())
                .isEqualTo(executions.on(clock.today()).getFirst().sections());
        assertThat(standing.figures().owed()).isEqualTo(5);
        assertThat(standing.figures().done()).isEqualTo(1);
        assertThat(standing.performers().stream()
                        .mapToLong(each -> each.figures().owed())
                        .sum())
                .isEqualTo(5);
        assertThat(standing.performers().stream()
                        .mapToLong(each -> each.figures().late())
                        .sum())
                .isEqualTo(standing.figures().late());
        assertThat(mvc.get().uri(PAGE).with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("по состоянию на 1 октября 2026", "МБОУ «СОШ № 3»", "Всего поручений: 5 (пять)");
    }

    /** A city has hundreds of them: the page shows fifty, the files all. */
    @Test
    void performersArePagedBelowTheFigures() {
        assertThat(mvc.get().uri(PAGE + "?on=01.10.2026&page=9").with(Persona.controller()))
                .hasRedirectedUrl(PAGE + "?on=01.10.2026&page=1#performers");
        assertThat(mvc.get().uri(PAGE + "?on=01.10.2026&page=1").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<details[^>]*id=\"performers\"[^>]*open")
                .contains("1–5 из 5");
    }

    @Test
    void earlierDayShowsWhatWasKnownByItsEnd() {
        at(LocalDate.of(2026, 3, 20));
        say(0, TaskReport.done(LocalDate.of(2026, 3, 20), "сделано"), person(Role.DIRECTOR, ids.get(0)));
        entities.flush();
        at(LocalDate.of(2026, 4, 10));
        fulfilment.sendBack(samples.firstOf(ids.get(0)), "Приложите приказ", person(Role.COMMITTEE));
        entities.flush();
        at(LocalDate.of(2026, 5, 5));
        say(0, TaskReport.done(LocalDate.of(2026, 3, 20), "сделано, приказ приложен"), person(Role.COMMITTEE));
        entities.flush();
        time.reset();

        assertThat(done("2026-03-19")).isZero();
        assertThat(done("2026-03-20")).isEqualTo(1);
        assertThat(done("2026-04-09")).isEqualTo(1);
        assertThat(done("2026-04-10")).isZero();
        assertThat(done("2026-05-05")).isEqualTo(1);
        assertThat(late("2026-03-31")).isZero();
        assertThat(late("2026-04-10")).isEqualTo(4);
        assertThat(late("2026-05-05")).isEqualTo(3);
    }

    @Test
    void dayOfWhichOnlyALaterWordIsKnownSaysSo() {
        at(LocalDate.of(2026, 5, 5));
        say(0, TaskReport.done(LocalDate.of(2026, 3, 20), "сделано"), person(Role.COMMITTEE));
        entities.flush();
        jdbc.sql("update task_word set restored = true").update();
        time.reset();

        assertThat(mvc.get().uri(PAGE + "?on=20.04.2026").with(Persona.committee()))
                .bodyText()
                .contains("О части поручений (1) известно только то, что сообщено позже");
        assertThat(mvc.get().uri(PAGE + "?on=06.05.2026").with(Persona.committee()))
                .bodyText()
                .doesNotContain("О части поручений");
    }

    @Test
    void dayToComeOrNoDayIsAskedForAgainAndOneWithoutARoadmapIsSaidToBeSo() {
        for (var odd : List.of("02.10.2026", "31.02.2026", "вчера", "'")) {
            assertThat(mvc.get().uri(PAGE + "?on={odd}", odd).with(Persona.committee()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("не позже сегодняшнего");
            assertThat(mvc.get().uri(PAGE + ".xlsx?on={odd}", odd).with(Persona.committee()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.get().uri(PAGE + "?on=01.02.2020").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("На этот день действующей дорожной карты нет");
        assertThat(mvc.get().uri(PAGE).with(Persona.methodologist())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(PAGE).with(Persona.director(ids.getFirst()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void workbookHasTypedCellsTotalsAndAChartThatPointsAtThem() throws Exception {
        entities.flush();
        jdbc.sql("update activity set title = '=1+1' where number = '1.2'").update();
        entities.clear();
        try (var book = new XSSFWorkbook(bytes(PAGE + ".xlsx", Persona.committee()))) {
            var sections = book.getSheet("По разделам");
            assertThat(rows(sections)).contains("1.|Раздел|5|0|0|0|4|1", "Всего|5|0|0|0|4|1");
            assertThat(rows(book.getSheet("По исполнителям")))
                    .anyMatch(row -> row.equals("5|МБОУ «СОШ № 3»|1|0|0|0|1|0"))
                    .contains("Всего|5|0|0|0|4|1");
            var charts = sections.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            var drawn = charts.getFirst().getCTChart().toString();
            assertThat(drawn).contains("'По разделам'!$D$", "Выполнено", "Просрочено");
            assertThat(charts.getFirst()
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .sizeOfSerArray())
                    .isEqualTo(4);

            var activities = book.getSheet("По мероприятиям");
            var due = cells(activities).stream()
                    .filter(cell -> cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell))
                    .map(cell -> cell.getLocalDateTimeCellValue().toLocalDate())
                    .toList();
            assertThat(due)
                    .as("the order's date and the one that is kept")
                    .containsExactly(
                            LocalDate.of(2026, 3, 31),
                            LocalDate.of(2026, 3, 31),
                            LocalDate.of(2026, 11, 30),
                            LocalDate.of(2026, 11, 30));
            assertThat(cells(activities))
                    .anyMatch(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("=1+1")
                            && cell.getCellStyle().getQuotePrefixed());
            for (Sheet sheet : book) {
                assertThat(sheet.getFitToPage())
                        .as("Excel keeps no break where it fits the page")
                        .isEqualTo(sheet.getRowBreaks().length == 0);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(cells(sheet)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            }
        }
        assertThat(mvc.get().uri(PAGE + ".xlsx").with(Persona.controller()))
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                        .contains("execution-2026-10-01.xlsx", "filename*=UTF-8''"));
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'execution.statementExported'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void documentHasTheLetterAsThePersonLeftIt() throws Exception {
        assertThat(keep("Всё идёт по плану.\r\n\r\nОсталось немного.", "docx"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(PAGE + ".docx?on=01.10.2026");
        try (var document = new XWPFDocument(bytes(PAGE + ".docx", Persona.committee()))) {
            var words = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .toList();
            assertThat(words)
                    .contains(
                            "Председателю совета",
                            "Коллеги!",
                            "Всё идёт по плану.",
                            "Осталось немного.",
                            "Отчёт об исполнении дорожной карты");
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getCharts()
                            .getFirst()
                            .getWorkbook()
                            .getSheetAt(0)
                            .getRow(1)
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo("1.");
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables().get(0).getText()).contains("1.\tРаздел\t5\t0\t0\t0\t4\t1");
            assertThat(document.getTables().get(1).getText()).contains("МБОУ «СОШ № 2»\t1");
            assertThat(document.getTables().get(2).getText()).contains("30.11.2026");
        }
    }

    @Test
    void letterIsEachPersonsOwnAndSaysWhenItsFiguresHaveChanged() {
        assertThat(keep("Мой текст", "")).hasRedirectedUrl(PAGE + "?on=01.10.2026");
        entities.flush();
        assertThat(mvc.get().uri(PAGE).with(Persona.committee()))
                .bodyText()
                .contains("Мой текст", "Составить письмо заново")
                .doesNotContain("портал предложил бы другой текст");
        var other = new SignedIn(901, "other", "Другая Анна", "", Role.CONTROLLER, java.util.Set.of());
        assertThat(mvc.get().uri(PAGE).with(Persona.as(other)))
                .bodyText()
                .contains("Всего поручений: 5 (пять)")
                .doesNotContain("Мой текст");

        say(0, TaskReport.done(LocalDate.of(2026, 3, 20), "сделано"), person(Role.COMMITTEE));
        entities.flush();
        assertThat(mvc.get().uri(PAGE).with(Persona.committee()))
                .bodyText()
                .contains("Мой текст", "портал предложил бы другой текст", "выполнено: 1 (одно), это 20");
        assertThat(mvc.post()
                        .uri(PAGE + "/memo/renewal")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.clear();
        assertThat(mvc.get().uri(PAGE).with(Persona.committee())).bodyText().doesNotContain("Мой текст");
    }

    @Test
    void letterWithoutTextIsNotKeptAndWhatWasTypedStays() {
        assertThat(keep("  ", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Председателю совета", "Коллеги!");
        assertThat(jdbc.sql("select count(*) from memo").query(Long.class).single())
                .isZero();
    }

    @Test
    void pageAndFilesCostTheSameForAnyNumberOfSchools() {
        var page = statements(PAGE);
        var word = statements(PAGE + ".docx");
        var sheet = statements(PAGE + ".xlsx");
        for (var number = 4; number <= 60; number++) {
            schools.enrol(SchoolSamples.numbered(number));
        }
        entities.flush();
        samples.approved("январь 2026 г., февраль 2026 г. | школы", "март 2026 г. | школы");
        assertThat(standings.on(clock.today(), null).orElseThrow().figures().owed())
                .isEqualTo(180);
        assertThat(statements(PAGE)).isEqualTo(page);
        assertThat(statements(PAGE + ".docx")).isEqualTo(word);
        assertThat(statements(PAGE + ".xlsx")).isEqualTo(sheet);
    }

    private MvcTestResult keep(String body, String then) {
        return mvc.post()
                .uri(PAGE + "/memo")
                .param("on", "01.10.2026")
                .param("then", then)
                .param("addressee", "Председателю совета")
                .param("greeting", "Коллеги!")
                .param("body", body)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private void say(int school, TaskReport said, SignedIn person) {
        entities.flush();
        var id = samples.firstOf(ids.get(school));
        var version = jdbc.sql("select version from task where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        fulfilment.report(id, version, said, person);
    }

    private void at(LocalDate day) {
        time.set(LocalDateTime.of(day, java.time.LocalTime.of(12, 0)), clock.zone());
    }

    private long done(String day) {
        return standings.on(LocalDate.parse(day), null).orElseThrow().figures().done();
    }

    private long late(String day) {
        return standings.on(LocalDate.parse(day), null).orElseThrow().figures().late();
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(Persona.committee())).hasStatusOk());
    }

    private static SignedIn person(Role role, long... schoolIds) {
        return Persona.person(role, schoolIds);
    }

    private ByteArrayInputStream bytes(String path, RequestPostProcessor person) {
        var answer = mvc.get().uri(path).with(person).exchange();
        assertThat(answer).hasStatusOk();
        return new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
    }

    private static List<org.apache.poi.ss.usermodel.Cell> cells(Sheet sheet) {
        var cells = new ArrayList<org.apache.poi.ss.usermodel.Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static List<String> rows(Sheet sheet) {
        var format = new DataFormatter();
        var rows = new ArrayList<String>();
        for (Row row : sheet) {
            var texts = new ArrayList<String>();
            row.forEach(cell -> texts.add(format.formatCellValue(cell)));
            texts.removeIf(String::isEmpty);
            rows.add(String.join("|", texts));
        }
        return rows;
    }
}
