package nastavnik.summary;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.reportform.ReportContent;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reads the workbook back as the regional centre would. */
@PortalTest
class SummaryControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    nastavnik.report.Reports reports;

    @Autowired
    nastavnik.decision.Review review;

    @Autowired
    nastavnik.correction.Corrections corrections;

    @Autowired
    nastavnik.selection.Selections selections;

    @Autowired
    jakarta.persistence.EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    List<School> schools = List.of();

    @BeforeEach
    void quarterWithAcceptedNilAndMissingReports() {
        schools = ReportSamples.schools(register, 4);
        periods.open(THIRD);
        var formula = new ReportContent(
                List.of(ReportSamples.webinar("w1", "=1+1", "ноябрь 2026 г.")), List.of(), ReportSamples.FILLER);
        ReportSamples.accepted(earlier, THIRD, schools.get(1).id(), ReportSamples.complete());
        ReportSamples.accepted(earlier, THIRD, schools.get(0).id(), formula);
        ReportSamples.accepted(earlier, THIRD, schools.get(2).id(), ReportSamples.nothing());
    }

    @Test
    void everyFileThatLeavesIsJournalled() throws Exception {
        var report = reportOf(1);
        book("/report-periods/2026-3/summary.xlsx", Persona.controller()).close();
        book("/reports/" + report + "/form.xlsx", Persona.methodologist()).close();

        assertThat(jdbc.sql("""
                        select action || ' ' || coalesce(school_id, 0) from journal_entry
                        where action in ('report.summaryExported', 'report.exported') order by id
                        """).query(String.class).list())
                .containsExactly(
                        "report.summaryExported 0",
                        "report.exported " + schools.get(1).id());
    }

    @Test
    void dayOfAWebinarIsADateAndARangeIsText() throws Exception {
        var typed = List.of(
                "5.11.2026 г.", "12 ноября 2026 года", "01.12.2026", "10.12.2026 – 12.12.2026", "декабрь 2026 г.");
        var lines = IntStream.range(0, typed.size())
                .mapToObj(each -> ReportSamples.webinar("d" + each, "Тема " + each, typed.get(each)))
                .toList();
        ReportSamples.accepted(
                earlier, THIRD, schools.get(3).id(), new ReportContent(lines, List.of(), ReportSamples.FILLER));

        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            assertThat(datesOf(book))
                    .containsExactly(
                            "2026-11-05 dd.mm.yyyy",
                            "2026-11-12 dd.mm.yyyy",
                            "2026-12-01 dd.mm.yyyy",
                            "10.12.2026 – 12.12.2026",
                            "декабрь 2026 г.");
        }
        try (var book = book("/reports/" + reportOf(3) + "/form.xlsx", Persona.methodologist())) {
            assertThat(datesOf(book))
                    .as("a copy says what the school has written")
                    .containsExactly(
                            "5.11.2026 г.",
                            "12 ноября 2026 года",
                            "2026-12-01 dd.mm.yyyy",
                            "10.12.2026 – 12.12.2026",
                            "декабрь 2026 г.");
        }
    }

    private static List<String> datesOf(Workbook book) {
        var dates = new ArrayList<String>();
        for (var row : book.getSheet("Форма 1. Вебинары")) {
            var topic = row.getCell(3);
            if (topic != null
                    && topic.getCellType() == CellType.STRING
                    && topic.getStringCellValue().startsWith("Тема ")) {
                var cell = row.getCell(4);
                dates.add(
                        cell.getCellType() == CellType.NUMERIC
                                ? cell.getLocalDateTimeCellValue().toLocalDate() + " "
                                        + cell.getCellStyle().getDataFormatString()
                                : cell.getStringCellValue());
            }
        }
        return dates;
    }

    private long reportOf(int school) {
        return jdbc.sql("select id from quarter_report where school_id = :school")
                .param("school", schools.get(school).id())
                .query(Long.class)
                .single();
    }

    @Test
    void officialFormsHaveTheOrdersWordsAndAllAcceptedLines() throws Exception {
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            var webinars = rows(book.getSheet("Форма 1. Вебинары"));
            assertThat(webinars)
                    .contains(
                            "Приложение 2",
                            "Информация о вебинарах по продвижению",
                            "лучших муниципальных наставнических практик")
                    .anyMatch(row -> row.startsWith("№ п/п|Наименование образовательной организации (краткое в"
                            + " соответствии с Уставом)|Ф.И.О. директора, контактная информация (тел., e-mail)|Примерная"
                            + " тематика вебинара|Сроки проведения"))
                    .anyMatch(row -> row.startsWith("1|" + schools.get(0).shortName()) && row.contains("=1+1"))
                    .anyMatch(row -> row.contains("+7\u00a0351\u00a0700-00-00"))
                    .anyMatch(row -> row.startsWith("2|" + schools.get(1).shortName())
                            && row.endsWith("Первые сто дней молодого учителя|ноябрь 2026 г."));
            assertThat(rows(book.getSheet("Форма 2. Практики")))
                    .contains("в сети Интернет", "Контактная информация ответственного за заполнение информации")
                    .anyMatch(row -> row.equals("1|" + schools.get(1).shortName()
                            + "|Школа молодого учителя|https://shkola.example.ru/nastavnik"));
            assertThat(rows(book.getSheet("Нет данных")))
                    .anyMatch(row -> row.startsWith("1|" + schools.get(2).shortName()));
            assertThat(rows(book.getSheet("Не сдали")))
                    .anyMatch(row -> row.startsWith("1|" + schools.get(3).shortName()))
                    .hasSize(2);
            assertThat(book.getSheet("Не сдали").getHeader().getCenter())
                    .contains("за III квартал 2026 года", "Не сдали");
            assertThat(book.getSheet("Не сдали").getFooter().getLeft())
                    .contains("Предварительная, сформирована 1 октября 2026");
            assertThat(rows(book.getSheet("Сведения о сдаче отчётов")))
                    .anyMatch(row -> row.startsWith("1|" + schools.get(0).shortName()) && row.contains("|да|"))
                    .anyMatch(row -> row.startsWith("4|" + schools.get(3).shortName()) && row.contains("|нет|"))
                    .hasSize(5);
            assertThat(rows(book.getSheet("О файле"))).anyMatch(row -> row.contains("Должны сдать|4"));
        }
    }

    @Test
    void whatWasReturnedIsNotMissingButNamedApart() throws Exception {
        var sent = ReportSamples.submitted(
                earlier,
                THIRD,
                schools.get(3).id(),
                ReportSamples.complete(),
                java.time.Instant.parse("2026-10-01T08:00:00Z"));
        var me = Persona.person(nastavnik.access.Role.METHODOLOGIST);
        review.sendBack(sent, reports.sheet(sent, me).version(), "Уточните", java.util.Map.of(), me);
        entities.flush();
        entities.clear();
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            assertThat(rows(book.getSheet("Не сдали")))
                    .as("no captions over nothing")
                    .hasSize(2)
                    .anyMatch(row -> row.equals("нет"));
            assertThat(rows(book.getSheet("Не включены"))).anyMatch(row -> row.equals("нет"));
            assertThat(rows(book.getSheet("Возвращены на доработку")))
                    .anyMatch(row -> row.startsWith("1|" + schools.get(3).shortName()))
                    .hasSize(2);
            assertThat(rows(book.getSheet("О файле"))).contains("Не сдали|0", "Возвращены на доработку|1");
        }
    }

    @Test
    void closedSchoolsAreMarkedWhereverTheyStand() throws Exception {
        jdbc.sql("update school set active_to = date '2026-09-30', joined_id = :other where id = :one")
                .param("one", schools.get(3).id())
                .param("other", schools.get(1).id())
                .update();
        entities.clear();
        var mark = "присоединена к " + schools.get(1).shortName() + " с 01.10.2026";
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            for (var sheet : List.of("Сведения о сдаче отчётов", "Не сдали")) {
                assertThat(rows(book.getSheet(sheet)))
                        .anyMatch(row -> row.contains("Закрыта или присоединена"))
                        .anyMatch(row -> row.contains(schools.get(3).shortName()) && row.contains(mark));
            }
            assertThat(rows(book.getSheet("Не сдали")))
                    .anyMatch(row -> row.contains(
                            "Берёзкина Ольга Ивановна, " + schools.get(1).shortName()));
        }
    }

    @Test
    void latenessCanBeCheckedWhereTheDateWasMoved() throws Exception {
        jdbc.sql("update quarter_report set extended_until = date '2026-10-12' where id in (:one, :other)")
                .param("one", reportOf(1))
                .param("other", reportOf(3))
                .update();
        entities.clear();
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            for (var sheet : List.of("Сведения о сдаче отчётов", "Не сдали")) {
                assertThat(rows(book.getSheet(sheet)))
                        .anyMatch(row -> row.contains("Срок продлён до"))
                        .anyMatch(row -> row.contains(schools.get(3).shortName()) && row.contains("12.10.2026"));
            }
        }
    }

    @Test
    void fileSaysWhatItHolds() throws Exception {
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            assertThat(rows(book.getSheet("О файле")))
                    .contains("Что вошло|принятые отчёты школ, в том виде, в каком школы отправили их последний раз");
        }
        var me = Persona.person(nastavnik.access.Role.METHODOLOGIST);
        var id = reportOf(1);
        var was = ReportSamples.complete();
        var practice = was.practices().getFirst();
        corrections.correct(
                id,
                reports.sheet(id, me).version(),
                new ReportContent(
                        was.webinars(),
                        List.of(ReportSamples.practice(practice.mark(), "Школа наставника", practice.link())),
                        was.filler()),
                "Опечатка",
                me);
        selections.omit(
                THIRD,
                List.of(new nastavnik.selection.LineKey(id, nastavnik.selection.LineKind.PRACTICE, practice.mark())),
                "Повтор",
                me);
        entities.flush();
        entities.clear();
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.methodologist())) {
            assertThat(rows(book.getSheet("О файле")))
                    .anyMatch(row -> row.startsWith("Что вошло|")
                            && row.contains("строки исправил методист: "
                                    + schools.get(1).shortName())
                            && row.contains("не включено строк: 1"));
        }
    }

    @Test
    void nothingTypedBecomesAFormulaAndFiguresAreNumbers() throws Exception {
        try (var book = book("/report-periods/2026-3/summary.xlsx", Persona.committee())) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
            var sheet = book.getSheet("Форма 1. Вебинары");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void fileHasARussianNameAndAPlainOne() {
        assertThat(mvc.get().uri("/report-periods/2026-3/summary.xlsx").with(Persona.controller()))
                .hasStatusOk()
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                        .startsWith("attachment")
                        .contains("svod-2026-3.xlsx", "filename*=UTF-8''"));
    }

    @Test
    void schoolGetsItsOwnFormAndNobodyElses() throws Exception {
        var id = ReportSamples.submitted(
                earlier,
                THIRD,
                schools.get(3).id(),
                ReportSamples.complete(),
                java.time.Instant.parse("2026-10-01T08:00:00Z"));
        try (var book = book(
                "/reports/" + id + "/form.xlsx", Persona.director(schools.get(3).id()))) {
            assertThat(rows(book.getSheet("Форма 2. Практики"))).contains("Кравцова Анна Сергеевна");
        }
        assertThat(mvc.get()
                        .uri("/reports/{id}/form.xlsx", id)
                        .with(Persona.director(schools.get(0).id())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void quarterWithoutAPeriodIsNotThere() {
        for (String quarter : List.of("2020-1", "2026-5", "whatever")) {
            assertThat(mvc.get()
                            .uri("/report-periods/{quarter}/summary.xlsx", quarter)
                            .with(Persona.methodologist()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private XSSFWorkbook book(String path, RequestPostProcessor person) throws Exception {
        var answer = mvc.get().uri(path).with(person).exchange();
        assertThat(answer).hasStatusOk();
        return new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static List<String> rows(Sheet sheet) {
        var format = new DataFormatter();
        var rows = new ArrayList<String>();
        for (Row row : sheet) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(format.formatCellValue(cell)));
            cells.removeIf(String::isEmpty);
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
