package nastavnik.selection;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.period.PeriodFrozenException;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class SelectionControllerTests {

    private static final String PAGE = "/report-periods/2026-3/selection";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Selections selections;

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();
    LineKey practice = new LineKey(0, LineKind.PRACTICE, "");

    @BeforeEach
    void quarterWithAcceptedLines() {
        schools = ReportSamples.schools(register, 12);
        periods.open(THIRD);
        var report = accept(0);
        accept(1);
        practice = new LineKey(report, LineKind.PRACTICE, "p1");
        fresh();
    }

    private long accept(int school) {
        return ReportSamples.accepted(earlier, THIRD, schools.get(school).id(), ReportSamples.complete());
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private MvcTestResult post(RequestPostProcessor who, String uri, String line, String reason) {
        return mvc.post()
                .uri(PAGE + uri)
                .with(who)
                .with(csrf())
                .param("line", line)
                .param("reason", reason)
                .exchange();
    }

    private String page(String uri) throws Exception {
        var answer = mvc.get().uri(uri).with(Persona.controller()).exchange();
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
    }

    private List<String> sheets(String... names) throws Exception {
        var bytes = mvc.get()
                .uri("/report-periods/2026-3/summary.xlsx")
                .with(Persona.methodologist())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return java.util.Arrays.stream(names)
                    .map(book::getSheet)
                    .map(SelectionControllerTests::texts)
                    .toList();
        }
    }

    private static String texts(Sheet sheet) {
        var texts = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('|')));
        return texts.toString();
    }

    @Test
    void lineThatIsLeftOutIsNotInTheFormButOnItsOwnSheetWithTheReason() throws Exception {
        assertThat(sheets("Форма 2. Практики").getFirst().split("Школа молодого учителя", -1))
                .hasSize(3);

        assertThat(post(Persona.methodologist(), "/omission", practice.written(), "Ссылка ведёт не туда"))
                .hasStatus(HttpStatus.FOUND);
        fresh();

        var sheets = sheets("Форма 2. Практики", "Не включены", "Форма 1. Вебинары");
        assertThat(sheets.get(0).split("Школа молодого учителя", -1)).hasSize(2);
        assertThat(sheets.get(1)).contains(schools.getFirst().shortName(), "Школа молодого учителя", "не туда");
        assertThat(sheets.get(2).split("Первые сто дней", -1)).hasSize(3);
        assertThat(page(PAGE + "?state=out")).contains("Ссылка ведёт не туда").doesNotContain("Первые сто дней");
        assertThat(page(PAGE + "?kind=WEBINAR")).contains("Первые сто дней").doesNotContain("Ссылка ведёт не туда");

        assertThat(post(Persona.methodologist(), "/return", practice.written(), ""))
                .hasStatus(HttpStatus.FOUND);
        fresh();
        assertThat(sheets("Форма 2. Практики").getFirst().split("Школа молодого учителя", -1))
                .hasSize(3);
    }

    @Test
    void severalGoWithOneReasonAndWithoutOneNothingIsLeftOut() throws Exception {
        var all = selections.lines(periods.find(THIRD).orElseThrow()).stream()
                .map(AcceptedLine::key)
                .toList();
        assertThat(post(Persona.methodologist(), "/omission", practice.written(), " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#reason\"", "Напишите, почему не включать")
                .doesNotContain("href=\"#line-0\"");
        assertThat(post(Persona.methodologist(), "/omission", "", "Повтор"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#line-0\"", "id=\"line-0\"", "Отметьте хотя бы одну строку", "value=\"Повтор\"")
                .doesNotContain("href=\"#reason\"");
        assertThat(post(Persona.methodologist(), "/return", "", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#line-0\"");
        assertThat(selections.omitted(periods.find(THIRD).orElseThrow())).isEmpty();

        assertThat(selections.omit(THIRD, all, "Повтор", Persona.person(Role.METHODOLOGIST)))
                .isEqualTo(4);
        assertThat(selections.omit(THIRD, all, "Другая причина", Persona.person(Role.METHODOLOGIST)))
                .isEqualTo(4);
        assertThat(selections.omitted(periods.find(THIRD).orElseThrow()))
                .hasSize(4)
                .containsValue("Другая причина");
        assertThat(selections.omit(
                        THIRD,
                        List.of(new LineKey(practice.reportId(), LineKind.PRACTICE, "чужая")),
                        "Нет такой",
                        Persona.person(Role.METHODOLOGIST)))
                .isZero();
    }

    @Test
    void ticksFilterPageAndReasonStayWhateverIsWrong() throws Exception {
        for (var school = 2; school < 12; school++) {
            accept(school);
        }
        fresh();
        var state = "?kind=PRACTICE&state=in&page=2";
        assertThat(page(PAGE + "?page=2")).as("one page is enough for 24 lines").contains("1–24 из 24");
        var refused = post(Persona.methodologist(), "/omission" + state, practice.written(), " ");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(HtmlUtils.htmlUnescape(refused.getResponse().getContentAsString()))
                .contains(
                        "1–12 из 12",
                        "action=\"" + PAGE + "/omission" + state + "\"",
                        "formaction=\"" + PAGE + "/return" + state + "\"")
                .containsPattern("value=\"" + practice.written() + "\"[^>]* checked")
                .doesNotContain("Первые сто дней");
        assertThat(post(Persona.methodologist(), "/omission" + state, practice.written(), "Повтор"))
                .hasRedirectedUrl(PAGE + state);
        assertThat(post(Persona.methodologist(), "/return" + state, practice.written(), ""))
                .hasRedirectedUrl(PAGE + state);
    }

    @Test
    void onlyTheMethodologistSelectsAndOnlyUntilTheFreeze() {
        for (var who :
                List.of(Persona.committee(), Persona.director(schools.getFirst().id()))) {
            assertThat(post(who, "/omission", practice.written(), "Повтор")).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> selections.omit(
                        THIRD,
                        List.of(practice),
                        "Повтор",
                        Persona.person(Role.DIRECTOR, schools.getFirst().id())));
        periods.freeze(THIRD, periods.find(THIRD).orElseThrow().version());
        assertThatExceptionOfType(PeriodFrozenException.class)
                .isThrownBy(
                        () -> selections.omit(THIRD, List.of(practice), "Повтор", Persona.person(Role.METHODOLOGIST)));
        assertThatExceptionOfType(PeriodFrozenException.class)
                .isThrownBy(() -> selections.restore(THIRD, List.of(practice), Persona.person(Role.METHODOLOGIST)));
    }

    @Test
    void statementsDoNotGrowWithTheLines() {
        var few = statements();
        for (var school = 2; school < 12; school++) {
            accept(school);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        fresh();
        return Statements.during(() ->
                assertThat(mvc.get().uri(PAGE).with(Persona.methodologist())).hasStatusOk());
    }
}
