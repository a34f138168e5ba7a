package nastavnik.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.decision.Review;
import nastavnik.period.Periods;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.QueuePlace;
import nastavnik.reportlist.ReportFilter;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.turnout.DayCount;
import nastavnik.turnout.Debtor;
import nastavnik.turnout.PeriodFigures;
import nastavnik.turnout.ReportFigures;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReportsTests {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportFigures figures;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    @Autowired
    Review review;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Schools schools;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    List<School> register = List.of();

    @BeforeEach
    void openPeriod() {
        register = ReportSamples.schools(schools, 5);
        periods.open(ReportSamples.THIRD);
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void figuresCountEachReportOnceAndNoDataApart() {
        ReportSamples.accepted(earlier, ReportSamples.THIRD, id(0), ReportSamples.complete());
        ReportSamples.accepted(earlier, ReportSamples.THIRD, id(1), ReportSamples.nothing());
        var lateMoment = LocalDateTime.of(2026, 10, 6, 0, 0).atZone(MOSCOW).toInstant();
        var submitted =
                ReportSamples.submitted(earlier, ReportSamples.THIRD, id(2), ReportSamples.complete(), lateMoment);
        earlier.draft(ReportSamples.THIRD, id(3), ReportSamples.nothing(), false, lateMoment, "Кравцова");
        entities.flush();
        clock.set(LocalDateTime.of(2026, 10, 6, 12, 0), MOSCOW);
        var period = periods.find(ReportSamples.THIRD).orElseThrow();

        assertThat(figures.figures(period)).isEqualTo(new PeriodFigures(5, 1, 1, 1, 0, 2, 1, 1, 2));
        assertThat(figures.receivedByDay(period))
                .containsExactly(
                        new DayCount(LocalDate.of(2026, 9, 30), 2, false),
                        new DayCount(LocalDate.of(2026, 10, 6), 1, true));
        assertThat(lists.place(period, ReportQueue.ALL, 0).nextWaiting()).isEqualTo(submitted);
        assertThat(lists.place(period, ReportQueue.ALL, submitted))
                .isEqualTo(new QueuePlace(1, 1, null, null, null, 0));
        assertThat(reports.accepted(period)).hasSize(2);
        assertThat(figures.debtors(period))
                .extracting(Debtor::schoolName, Debtor::daysLate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("МБОУ «СОШ № 4»", 1),
                        org.assertj.core.groups.Tuple.tuple("МБОУ «СОШ № 5»", 1));
    }

    @Test
    void schoolSeesWhatItHasToDoTheLongestDueFirst() {
        periods.openDue();
        ReportSamples.accepted(earlier, ReportSamples.THIRD, id(1), ReportSamples.complete());
        entities.flush();

        assertThat(lists.toDo(List.of(id(0))))
                .extracting(entry -> entry.period().quarter().number())
                .containsExactly(3, 4);
        assertThat(lists.toDo(List.of(id(1))))
                .extracting(entry -> entry.period().quarter().number())
                .containsExactly(4);
    }

    @Test
    void lateByNoneOnTheDueDayAndByOneTheDayAfter() {
        var report = lists.of(List.of(id(0))).getFirst();
        for (var expected : Map.of(
                        LocalDateTime.of(2026, 10, 5, 0, 0), 0,
                        LocalDateTime.of(2026, 10, 5, 23, 59, 59), 0,
                        LocalDateTime.of(2026, 10, 6, 0, 0), 1)
                .entrySet()) {
            clock.set(expected.getKey(), MOSCOW);
            assertThat(reports.sheet(report.id(), Persona.person(Role.METHODOLOGIST))
                            .daysLate())
                    .isEqualTo(expected.getValue());
        }
    }

    @Test
    void anotherSchoolsReportIsNotFound() {
        var report = lists.of(List.of(id(0))).getFirst();
        var stranger = Persona.person(Role.DIRECTOR, id(1));
        var version =
                reports.sheet(report.id(), Persona.person(Role.DIRECTOR, id(0))).version();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.sheet(report.id(), stranger));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> filing.save(report.id(), version, ReportSamples.complete(), stranger));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> filing.submit(report.id(), version, stranger));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> filing.submit(report.id(), version, Persona.person(Role.CURATOR, id(0))));
    }

    @Test
    void savingOverAnotherPersonsWordsIsRefused() {
        var report = lists.of(List.of(id(0))).getFirst();
        var director = Persona.person(Role.DIRECTOR, id(0));
        var saved = filing.save(report.id(), 0, ReportSamples.complete(), director);

        assertThat(saved.version()).isEqualTo(1);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> filing.save(report.id(), 0, ReportSamples.nothing(), director));
        assertThat(filing.save(report.id(), 1, ReportSamples.complete(), director)
                        .version())
                .isEqualTo(1);
    }

    @Test
    void whatWasSentStaysAsItWas() {
        var report = lists.of(List.of(id(0))).getFirst().id();
        var director = Persona.person(Role.DIRECTOR, id(0));
        var methodologist = Persona.person(Role.METHODOLOGIST);
        filing.save(report, 0, ReportSamples.complete(), director);
        filing.submit(report, 1, director);
        filing.submit(report, 1, director);
        entities.flush();
        entities.clear();
        var version = reports.sheet(report, methodologist).version();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> review.accept(report, 0, methodologist));
        review.sendBack(report, version, "Уточните", Map.of(), methodologist);
        entities.flush();
        filing.save(
                report,
                version + 1,
                new ReportContent(List.of(), ReportSamples.complete().practices(), ReportSamples.FILLER),
                director);
        filing.submit(report, version + 2, director);
        entities.flush();
        entities.clear();

        assertThat(reports.sending(report, 1, methodologist).sent().content().sameAs(ReportSamples.complete()))
                .isTrue();
        assertThat(reports.sending(report, 0, methodologist).number()).isEqualTo(2);
        assertThat(reports.sending(report, 0, director).sent().content().webinars())
                .isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.sending(report, 3, director));
    }

    @Test
    void copyingTakesPracticesAndTheTopicsOfWebinars() {
        ReportSamples.accepted(earlier, ReportSamples.THIRD, id(0), ReportSamples.complete());
        periods.openDue();
        entities.flush();
        var fourth = lists.of(List.of(id(0))).getFirst().id();
        var curator = Persona.person(Role.CURATOR, id(0));

        var both = java.util.Set.of("webinar-w1", "practice-p1");
        assertThat(filing.copyFromBefore(fourth, 0, java.util.Set.of(), curator))
                .isZero();
        assertThat(filing.copyFromBefore(fourth, 0, both, curator)).isEqualTo(2);
        entities.flush();
        assertThat(filing.copyFromBefore(fourth, 1, java.util.Set.of("practice-p1"), curator))
                .isZero();

        var content = reports.sheet(fourth, curator).now().content();
        assertThat(content.webinars().getFirst().dates()).isEmpty();
        assertThat(content.practices().getFirst().link()).isEqualTo("https://shkola.example.ru/nastavnik");
        assertThat(content.filler()).isEqualTo(ReportSamples.FILLER);
    }

    @Test
    void pageOfReportsCostsTheSameForAnyNumberOfRows() {
        var period = periods.find(ReportSamples.THIRD).orElseThrow();
        var all = new ReportFilter("", "", "", "", "");
        var page = org.springframework.data.domain.PageRequest.of(
                0, 50, org.springframework.data.domain.Sort.by("school", "id"));
        entities.flush();

        var few = Statements.during(() -> lists.page(period, new ReportFilter("1", "", "", "", ""), page));
        var many = Statements.during(() -> lists.page(period, all, page));

        assertThat(many).isEqualTo(few);
        assertThat(lists.page(period, new ReportFilter("сош 4", "MISSING", "Заречный", "", ""), page))
                .hasSize(1);
        assertThat(lists.page(period, new ReportFilter("", "", "", "yes", ""), page))
                .isEmpty();
    }

    private long id(int index) {
        return register.get(index).id();
    }
}
