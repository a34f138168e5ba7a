package nastavnik.completeness;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import nastavnik.turnout.Turnout;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class CompletenessControllerTests {

    private static final String PAGE = "/report-completeness";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Turnout turnout;

    @Autowired
    nastavnik.turnout.ReportFigures reports;

    @Autowired
    nastavnik.TestClock clock;

    @org.junit.jupiter.api.AfterEach
    void usualTime() {
        clock.reset();
    }

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();

    @BeforeEach
    void quarterWithOneInTimeOneLateOneNilAndOneMissing() {
        schools = ReportSamples.schools(register, 4);
        periods.open(THIRD);
        send(0, "2026-10-01T08:00:00Z", false);
        send(1, "2026-11-01T08:00:00Z", false);
        send(2, "2026-10-01T08:00:00Z", true);
        entities.flush();
    }

    @Test
    void figuresAddUpAndNeverPassTheExpected() {
        var period = periods.find(THIRD).orElseThrow();
        for (var by : Turnout.By.values()) {
            var shares = turnout.of(List.of(period.id()), by);
            assertThat(shares).allSatisfy(share -> {
                assertThat(share.received() + share.missing()).isEqualTo(share.expected());
                assertThat(share.onTime() + share.late()).isEqualTo(share.received());
                assertThat(share.nil()).isLessThanOrEqualTo(share.received());
            });
            assertThat(shares.stream().mapToLong(Turnout.Share::expected).sum()).isEqualTo(4);
            assertThat(shares.stream().mapToLong(Turnout.Share::onTime).sum()).isEqualTo(2);
            assertThat(shares.stream().mapToLong(Turnout.Share::late).sum()).isOne();
            assertThat(shares.stream().mapToLong(Turnout.Share::nil).sum()).isOne();
        }
    }

    @Test
    void eachFigureLeadsToItsReports() {
        assertThat(text(PAGE + "?by=type"))
                .contains(
                        "75 %",
                        "3 из 4", "/report-periods/2026-3?state=ON_TIME", "/report-periods/2026-3?state=MISSING");
        assertThat(text("/report-periods/2026-3?state=LATE"))
                .contains(schools.get(1).shortName())
                .doesNotContain(schools.get(0).shortName() + "<");
        assertThat(text("/report-periods/2026-3?state=ON_TIME&type=COLLEGE"))
                .doesNotContain(schools.get(0).shortName() + "<");
    }

    /** One school came late, one has not come though it is due: no screen calls both the same. */
    @Test
    void lateMeansTheSameOnEveryScreen() {
        clock.set(java.time.LocalDateTime.of(2026, 11, 2, 12, 0), java.time.ZoneId.of("Europe/Moscow"));
        var late = schools.get(1).shortName() + "<";
        var overdue = schools.get(3).shortName() + "<";
        var period = periods.find(THIRD).orElseThrow();

        assertThat(reports.figures(period).late()).isOne();
        assertThat(reports.figures(period).overdue()).isOne();
        assertThat(reports.deliveries(period).stream().filter(nastavnik.turnout.Delivery::late))
                .hasSize(1);
        for (var uri : List.of("/report-periods/2026-3?state=LATE", "/report-periods/2026-3?late=yes")) {
            assertThat(text(uri)).as(uri).contains(late).doesNotContain(overdue);
        }
        for (var uri : List.of("/report-periods/2026-3?state=OVERDUE", "/report-periods/2026-3?late=overdue")) {
            assertThat(text(uri)).as(uri).contains(overdue).doesNotContain(late);
        }
        for (var uri : List.of("/report-periods", "/report-periods/2026-3")) {
            assertThat(text(uri))
                    .as(uri)
                    .contains("<b>1</b><span>сданы с опозданием</span>", "<b>1</b><span>просрочены, не сданы</span>");
        }
        assertThat(text("/report-periods/2026-3/consolidation"))
                .contains(
                        "href=\"/report-periods/2026-3?state=LATE\"><b>1</b>",
                        "href=\"/report-periods/2026-3?state=RECEIVED\"><b>3</b>");
    }

    @Test
    void moreSchoolsCostNoMoreStatements() {
        text(PAGE);
        entities.clear();
        var few = Statements.during(() -> text(PAGE));
        IntStream.rangeClosed(5, 40).forEach(number -> register.enrol(SchoolSamples.numbered(number)));
        entities.flush();
        periods.open(new nastavnik.calendar.Quarter(2026, 2));
        entities.flush();
        entities.clear();
        assertThat(Statements.during(() -> text(PAGE))).isEqualTo(few);
    }

    @Test
    void callingListNamesThoseThatSentNothingAndIsJournalled() throws IOException {
        var missing = schools.get(3);
        assertThat(entities.createNativeQuery(
                                "update quarter_report set extended_until = date '2026-10-12' where school_id = "
                                        + missing.id())
                        .executeUpdate())
                .isOne();
        entities.clear();
        assertThat(text("/report-periods/2026-3/calling-list"))
                .contains(
                        missing.shortName(),
                        missing.directorName(),
                        "срок продлён до 12 октября",
                        "Список на 1 октября 2026")
                .doesNotContain(schools.get(0).shortName() + "<");
        var file = mvc.get()
                .uri("/report-periods/2026-3/calling-list.xlsx")
                .with(Persona.methodologist())
                .exchange();
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("filename=\"obzvon-2026-3.xlsx\"", "filename*=UTF-8''");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isOne();
            assertThat(sheet.getHeader().getCenter()).isEqualTo("Кому позвонить: III квартал 2026 года");
            assertThat(sheet.getFooter().getLeft()).contains("Список на 1 октября 2026");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(missing.shortName());
            assertThat(sheet.getRow(1).getCell(9).getLocalDateTimeCellValue()).hasToString("2026-10-12T00:00");
        }
        assertThat(entities.createNativeQuery(
                                "select count(*) from journal_entry where action like 'report.callingList%'")
                        .getSingleResult())
                .isEqualTo(2L);
    }

    /** A school that was merged after the quarter still owes its report: the list says so, and whom to call instead. */
    @Test
    void schoolMergedAfterTheQuarterIsMarkedAndItsSuccessorIsCalled() throws IOException {
        var missing = schools.get(3);
        var successor = register.enrol(SchoolSamples.of(SchoolType.SCHOOL, "Лицей № 77", "Северный"));
        clock.set(java.time.LocalDateTime.of(2026, 10, 20, 12, 0), java.time.ZoneId.of("Europe/Moscow"));
        entities.flush();
        assertThat(mvc.post()
                        .uri("/schools/" + missing.id() + "/closing")
                        .formField("lastDay", "15.10.2026")
                        .formField("successor", Long.toString(successor.id()))
                        .with(csrf())
                        .with(Persona.committee()))
                .hasRedirectedUrl("/schools/" + missing.id());
        entities.flush();
        entities.createNativeQuery(
                        "update school set director_name = 'Преемникова Анна', phone = '+7 351 777-77-77' where id = "
                                + successor.id())
                .executeUpdate();
        entities.clear();

        assertThat(text("/report-periods/2026-3"))
                .contains("присоединена к Лицей № 77 с 16.10.2026")
                .containsOnlyOnce("присоединена");
        assertThat(text("/report-periods/2026-3/calling-list"))
                .contains("присоединена к Лицей № 77 с 16.10.2026", "Преемникова Анна", "+7 351 777-77-77");
        var file = mvc.get()
                .uri("/report-periods/2026-3/calling-list.xlsx")
                .with(Persona.methodologist())
                .exchange();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("присоединена к Лицей № 77 с 16.10.2026");
            assertThat(book.getSheetAt(0).getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("Преемникова Анна, Лицей № 77");
        }
        assertThat(turnout.of(List.of(periods.find(THIRD).orElseThrow().id()), Turnout.By.TYPE))
                .allSatisfy(share -> assertThat(share.expected()).isEqualTo(4));
    }

    @Test
    void schoolsSeeNeitherAndTheControllerBoth() {
        var director = Persona.director(schools.getFirst().id());
        assertThat(mvc.get().uri(PAGE).with(director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/report-periods/2026-3/calling-list").with(director))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(PAGE).with(Persona.controller())).hasStatusOk();
        assertThat(mvc.get().uri("/report-periods/2026-3/calling-list").with(Persona.controller()))
                .hasStatusOk();
        assertThat(mvc.get().uri("/report-periods/2026-3/calling-list.xlsx").with(Persona.controller()))
                .hasStatusOk();
    }

    private void send(int school, String at, boolean nil) {
        ReportSamples.submitted(
                earlier,
                THIRD,
                schools.get(school).id(),
                nil ? ReportSamples.nothing() : ReportSamples.complete(),
                Instant.parse(at));
    }

    private String text(String path) {
        var page = new String[1];
        assertThat(mvc.get().uri(path).with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> page[0] = HtmlUtils.htmlUnescape(text));
        return page[0];
    }
}
