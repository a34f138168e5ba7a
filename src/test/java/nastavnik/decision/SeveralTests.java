package nastavnik.decision;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.calendar.Quarter;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.report.ReportState;
import nastavnik.report.Reports;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class SeveralTests {

    private static final Instant SENT = Instant.parse("2026-10-01T08:00:00Z");
    private static final String PAGE = "/report-periods/2026-3/acceptances/new";

    @Autowired
    org.springframework.context.MessageSource messages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Reports reports;

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();

    @BeforeEach
    void quarter() {
        schools = ReportSamples.schools(register, 30);
        periods.open(THIRD);
    }

    @Test
    void thoseWithoutAQuestionStandFirstTheOthersSayWhich() {
        periods.open(new Quarter(2026, 2));
        ReportSamples.accepted(earlier, new Quarter(2026, 2), schools.get(0).id(), ReportSamples.complete());
        var repeats = send(0);
        var nothing = ReportSamples.submitted(earlier, THIRD, schools.get(1).id(), ReportSamples.nothing(), SENT);
        var clear = send(2);
        entities.flush();

        assertThat(page(PAGE)).satisfies(page -> {
            assertThat(page.indexOf("/reports/" + clear + "\""))
                    .isPositive()
                    .isLessThan(page.indexOf("Лучше посмотреть"));
            assertThat(page.indexOf("/reports/" + repeats + "\"")).isGreaterThan(page.indexOf("Лучше посмотреть"));
            assertThat(page.indexOf("/reports/" + nothing + "\"")).isGreaterThan(page.indexOf("Лучше посмотреть"));
            assertThat(page).contains("Практика уже была в прошлых кварталах", "Ответ «нет данных»");
        });
        assertThat(page(PAGE + "?all=yes"))
                .containsPattern("value=\"" + clear + ":\\d+\"[^>]*checked|checked[^>]*value=\"" + clear + ":\\d+\"")
                .doesNotContainPattern(
                        "value=\"" + nothing + ":\\d+\"[^>]*checked|checked[^>]*value=\"" + nothing + ":");
    }

    @Test
    void chosenOnesAreAcceptedThoseDecidedMeanwhileArePassedOver() {
        var one = send(0);
        var other = send(1);
        var beaten = send(2);
        entities.flush();
        var stale = beaten + ":" + (version(beaten) + 5);
        assertThat(accept(one + ":" + version(one), other + ":" + version(other), stale, "x:1"))
                .hasRedirectedUrl("/report-periods/2026-3");
        entities.flush();
        assertThat(List.of(state(one), state(other), state(beaten)))
                .containsExactly(ReportState.ACCEPTED, ReportState.ACCEPTED, ReportState.SUBMITTED);

        assertThat(mvc.post()
                        .uri("/report-periods/2026-3/acceptances/withdrawal")
                        .param("report", one + ":" + version(one), other + ":" + (version(other) - 1))
                        .with(Persona.methodologist())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(List.of(state(one), state(other))).containsExactly(ReportState.SUBMITTED, ReportState.ACCEPTED);
    }

    @Test
    void nothingChosenAsksToChoose() {
        send(0);
        entities.flush();
        assertThat(accept()).hasRedirectedUrl(PAGE);
    }

    @Test
    void thirtyReportsCostAsManyStatementsAsThree() {
        for (var i = 0; i < 3; i++) {
            send(i);
        }
        entities.flush();
        page(PAGE);
        entities.clear();
        var three = Statements.during(() -> page(PAGE));
        for (var i = 3; i < 30; i++) {
            send(i);
        }
        entities.flush();
        entities.clear();
        assertThat(Statements.during(() -> page(PAGE))).isEqualTo(three);
    }

    @Test
    void whatOthersHaveDecidedIsSaidOnlyWhereTheyHave() {
        assertThat(said(3, 0)).isEqualTo("Принято отчётов: 3.");
        assertThat(said(3, 2)).isEqualTo("Принято отчётов: 3. Уже решено без вас: 2.");
    }

    private String said(int accepted, int beaten) {
        return messages.getMessage(
                "decision.several.accepted", new Object[] {accepted, beaten}, java.util.Locale.of("ru"));
    }

    @Test
    void whoeverOnlyReadsAcceptsNothing() {
        assertThat(mvc.get().uri(PAGE).with(Persona.committee())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private long send(int school) {
        return ReportSamples.submitted(earlier, THIRD, schools.get(school).id(), ReportSamples.complete(), SENT);
    }

    private String page(String path) {
        var page = new String[1];
        assertThat(mvc.get().uri(path).with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> page[0] = HtmlUtils.htmlUnescape(text));
        return page[0];
    }

    private ReportState state(long id) {
        return reports.sheet(id, Persona.person(Role.METHODOLOGIST)).state();
    }

    private int version(long id) {
        return reports.sheet(id, Persona.person(Role.METHODOLOGIST)).version();
    }

    private MvcTestResult accept(String... chosen) {
        return mvc.post()
                .uri("/report-periods/2026-3/acceptances")
                .param("report", chosen.length == 0 ? new String[] {""} : chosen)
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
    }
}
