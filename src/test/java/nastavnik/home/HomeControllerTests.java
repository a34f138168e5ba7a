package nastavnik.home;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.consolidation.Consolidations;
import nastavnik.decision.Review;
import nastavnik.extension.Extensions;
import nastavnik.figure.Forgotten;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.Obligations;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class HomeControllerTests {

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
    ReportLists lists;

    @Autowired
    Extensions extensions;

    @Autowired
    Consolidations consolidations;

    @Autowired
    Obligations obligations;

    @Autowired
    Review review;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    School first;

    @BeforeEach
    void quarterWithThreeSchools() {
        first = ReportSamples.schools(register, 3).getFirst();
        entities.flush();
        periods.open(THIRD);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void summaryIsSpokenOfFiveDaysBeforeItsDateAndToTheMethodologistOnly() {
        var due = periods.find(THIRD).orElseThrow().centreDue();
        clock.set(due.minusDays(6).atTime(12, 0), java.time.ZoneOffset.UTC);
        assertThat(page(Persona.methodologist())).doesNotContain("ещё не зафиксирована");
        clock.set(due.minusDays(5).atTime(12, 0), java.time.ZoneOffset.UTC);
        assertThat(page(Persona.methodologist())).contains("Сводная за III квартал 2026 года", "ещё не зафиксирована");
        assertThat(page(Persona.controller())).doesNotContain("ещё не зафиксирована");
    }

    @Test
    void quarterWhoseDateHasPassedStaysInSight() {
        ReportSamples.submitted(
                earlier, THIRD, first.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();
        clock.set(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(page(Persona.methodologist()))
                .contains("Отчёты школ за III квартал 2026 года", "срок прошёл 48 дней назад")
                .contains("на проверке: 1", "не сдали: 2");
        assertThat(page(Persona.controller())).contains("не сдали: 2");
    }

    @Test
    void returnedReportIsOverdueOnceItsDateHasPassed() {
        var id = ReportSamples.submitted(
                earlier, THIRD, first.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z"));
        var person = Persona.person(nastavnik.access.Role.METHODOLOGIST);
        review.sendBack(
                id, reports.sheet(id, person).version(), "Исправьте строки.", Map.of("w1", "Уточните месяц"), person);
        entities.flush();
        clock.set(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(page(Persona.director(first.id())))
                .contains("Возвращён на доработку", "Исправьте строки; Уточните месяц", "срок прошёл 48 дней назад");
    }

    @Test
    void methodologistSeesThatSchoolsAskForMoreTime() {
        var id = lists.of(List.of(first.id())).getFirst().id();
        extensions.ask(
                id,
                LocalDate.of(2026, 10, 9),
                "Командировка",
                Persona.person(nastavnik.access.Role.DIRECTOR, first.id()));
        entities.flush();

        assertThat(page(Persona.methodologist())).contains("/report-periods/2026-3/extensions", "ждёт ответа 1 школа");
        assertThat(page(Persona.controller())).doesNotContain("ждёт ответа 1 школа");
    }

    @Test
    void homeNamesWhatTheFormNames() {
        var id = earlier.draft(
                THIRD,
                first.id(),
                new nastavnik.reportform.ReportContent(
                        java.util.List.of(ReportSamples.webinar("w1", "Первый месяц", "ноябрь")),
                        java.util.List.of(ReportSamples.practice("p1", "Клуб", "")),
                        nastavnik.reportform.Filler.NOBODY),
                false,
                Instant.parse("2026-10-01T08:00:00Z"),
                "Кравцова");
        entities.flush();
        assertThat(page(Persona.director(first.id())))
                .contains("Практики, строка 1: Вставьте ссылку", "Напишите телефон")
                .doesNotContain("Напишите фамилию");
        assertThat(HtmlUtils.htmlUnescape(text(mvc.get()
                        .uri("/reports/" + id + "/edit")
                        .with(Persona.director(first.id()))
                        .exchange())))
                .doesNotContain("Напишите фамилию");
    }

    @Test
    void reportReturnedAfterTheIntakeIsOverIsSpokenOf() {
        var id = ReportSamples.submitted(
                earlier, THIRD, first.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z"));
        var person = Persona.person(nastavnik.access.Role.METHODOLOGIST);
        review.sendBack(id, reports.sheet(id, person).version(), "", Map.of("w1", "Уточните месяц"), person);
        entities.flush();
        periods.close(THIRD, periods.find(THIRD).orElseThrow().version());
        entities.flush();

        assertThat(page(Persona.director(first.id())))
                .contains("Отчёт вернул на доработку методист (" + person.fullName(), "Попросите продлить срок")
                .contains("/reports/" + id + "/extension", "Уточните месяц")
                .doesNotContain("Отчётов к сдаче нет");
        assertThat(HtmlUtils.htmlUnescape(text(mvc.get()
                        .uri("/reports/" + id)
                        .with(Persona.director(first.id()))
                        .exchange())))
                .contains("приём отчётов за этот квартал завершён", "Попросите продлить срок");
    }

    /** Until the day it was promised: who still has time is not left to wonder where the report has gone. */
    @Test
    void quarterFrozenBeforeTheLastDayIsSpokenOfUntilThen() {
        var id = lists.of(List.of(first.id())).getFirst().id();
        consolidations.freeze(
                THIRD,
                periods.find(THIRD).orElseThrow().version(),
                Persona.person(nastavnik.access.Role.METHODOLOGIST));
        entities.flush();
        entities.clear();

        assertThat(page(Persona.director(first.id())))
                .contains("Сводная за этот квартал уже зафиксирована", "\"/reports/" + id + "\"")
                .doesNotContain("/reports/" + id + "/extension");
        clock.set(Instant.parse("2026-10-06T12:00:00Z"));
        assertThat(page(Persona.director(first.id()))).doesNotContain("уже зафиксирована");
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoClosesAQuarterSeesItInTheFigures() {
        var version = periods.find(THIRD).orElseThrow().version();
        entities.flush();
        assertThat(Forgotten.by(() -> {
                    periods.close(THIRD, version);
                    entities.flush();
                }))
                .isTrue();
    }

    @Test
    void closedSchoolIsPromisedNoReport() {
        var report = (Number) entities.createNativeQuery("select id from quarter_report where school_id = :school")
                .setParameter("school", first.id())
                .getSingleResult();
        var director = Persona.director(first.id());
        obligations.excuse(report.longValue(), "закрыта");
        entities.flush();
        register.revise(Map.of(first.id(), SchoolSamples.closed(first.shortName(), LocalDate.of(2026, 8, 19))));
        entities.flush();
        assertThat(page(director))
                .contains("Организация закрыта 19.08.2026: новых отчётов с неё не ждут")
                .doesNotContain("Следующий отчёт появится здесь");
        assertThat(text(mvc.get().uri("/reports/" + report).with(director).exchange()))
                .contains("Отчёт за этот квартал с организации не ждут");
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheSchools() {
        var few = statements(Persona.methodologist());
        for (int number = 10; number < 40; number++) {
            register.enrol(SchoolSamples.numbered(number));
        }
        entities.flush();
        assertThat(statements(Persona.methodologist())).isEqualTo(few);
    }

    private long statements(RequestPostProcessor who) {
        entities.flush();
        entities.clear();
        page(who);
        return Statements.during(() -> page(who));
    }

    private String page(RequestPostProcessor who) {
        var answer = mvc.get().uri("/").with(who).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
