package nastavnik.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.calendar.Quarter;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodDates;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import nastavnik.turnout.Debtor;
import nastavnik.turnout.ReportFigures;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ObligationsTests {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Autowired
    Periods periods;

    @Autowired
    ReportFigures figures;

    @Autowired
    ReportLists lists;

    @Autowired
    Obligations obligations;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Schools schools;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void runningQuarterOpensByItselfAndTheOneBeforeUntilItsSummaryIsDue() {
        ReportSamples.schools(schools, 2);

        periods.openDue();
        periods.openDue();

        assertThat(periods.all())
                .extracting(PeriodCard::quarter)
                .containsExactly(new Quarter(2026, 4), new Quarter(2026, 3));
        assertThat(periods.collecting().orElseThrow().quarter()).isEqualTo(new Quarter(2026, 3));
        clock.set(LocalDateTime.of(2026, 10, 11, 0, 0), MOSCOW);
        assertThat(periods.collecting().orElseThrow().quarter()).isEqualTo(new Quarter(2026, 4));
    }

    @Test
    void afterTheSummaryIsDueThePastQuarterIsLeftToTheMethodologist() {
        ReportSamples.schools(schools, 1);
        clock.set(LocalDateTime.of(2026, 10, 11, 0, 0), MOSCOW);

        periods.openDue();

        assertThat(periods.all()).extracting(PeriodCard::quarter).containsExactly(new Quarter(2026, 4));
        periods.open(new Quarter(2026, 2));
        assertThat(periods.find(new Quarter(2026, 2))).isPresent();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> periods.open(new Quarter(2027, 1)));
    }

    @Test
    void withoutSchoolsThereIsNothingToOpen() {
        periods.openDue();

        assertThat(periods.all()).isEmpty();
    }

    @Test
    void whoOwesAReportIsFrozenWhenThePeriodOpens() {
        var two = ReportSamples.schools(schools, 2);
        schools.enrol(SchoolSamples.closed("Закрытая школа", LocalDate.of(2026, 9, 29)));
        var third = periods.open(ReportSamples.THIRD);
        var late = schools.enrol(SchoolSamples.named("Новая школа"));

        assertThat(figures.figures(third).owed()).isEqualTo(2);
        assertThat(obligations.notOwing(ReportSamples.THIRD))
                .extracting(Obligations.NotOwing::name)
                .containsExactly("Новая школа");

        obligations.oblige(ReportSamples.THIRD, List.of(late.id()), "Открыта в сентябре");
        var report = lists.of(List.of(two.getFirst().id())).getFirst();
        obligations.excuse(report.id(), "Реорганизована");
        entities.flush();

        assertThat(figures.figures(third).owed()).isEqualTo(2);
        obligations.oblige(ReportSamples.THIRD, List.of(two.getFirst().id()), "Вернули");
        entities.flush();
        assertThat(figures.figures(third).owed()).isEqualTo(3);
    }

    @Test
    void movedDueDateJudgesWhatHasCome() {
        var school = ReportSamples.schools(schools, 1).getFirst();
        periods.open(ReportSamples.THIRD);
        var at = LocalDateTime.of(2026, 10, 7, 0, 0).atZone(MOSCOW).toInstant();
        ReportSamples.submitted(earlier, ReportSamples.THIRD, school.id(), ReportSamples.complete(), at);
        entities.flush();
        assertThat(lists.of(List.of(school.id())).getFirst().daysLate()).isEqualTo(2);

        periods.reschedule(
                ReportSamples.THIRD,
                periods.find(ReportSamples.THIRD).orElseThrow().dates().key(),
                new PeriodDates(
                        LocalDate.of(2026, 10, 6),
                        LocalDate.of(2026, 10, 12),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 10)),
                "Выходные");
        entities.flush();

        assertThat(lists.of(List.of(school.id())).getFirst().daysLate()).isEqualTo(1);
    }

    @Test
    void whoOwesAReportIsSettledAnewWhenTheQuarterIsOver() {
        var two = ReportSamples.schools(schools, 2);
        var fourth = new Quarter(2026, 4);
        periods.prepare(fourth);
        var closed = two.getFirst();
        schools.revise(
                Map.of(closed.id(), SchoolSamples.closed(closed.card().shortName(), LocalDate.of(2026, 11, 30))));
        var newcomer = schools.enrol(SchoolSamples.named("Новая школа"));
        entities.flush();
        clock.set(LocalDateTime.of(2027, 1, 1, 9, 0), MOSCOW);

        periods.openDue();
        entities.flush();

        var period = periods.find(fourth).orElseThrow();
        assertThat(period.state()).isEqualTo(PeriodState.OPEN);
        assertThat(figures.figures(period).owed()).isEqualTo(2);
        assertThat(lists.of(List.of(newcomer.id())))
                .extracting(entry -> entry.period().quarter())
                .contains(fourth);
        assertThat(lists.of(List.of(two.getFirst().id()))).isEmpty();
    }

    /** Closed within the running quarter: nobody is left to call, and the rate does not wait for it, from the same day on. */
    @Test
    void schoolClosedWithinTheQuarterOwesNothingUntilItIsOpenedAgain() {
        var two = ReportSamples.schools(schools, 2);
        var closed = two.getFirst();
        var fourth = new Quarter(2026, 4);
        clock.set(LocalDateTime.of(2026, 11, 20, 9, 0), MOSCOW);
        periods.prepare(fourth);
        var period = periods.find(fourth).orElseThrow();
        assertThat(figures.unsent(period.id())).hasSize(2);

        schools.revise(
                Map.of(closed.id(), SchoolSamples.closed(closed.card().shortName(), LocalDate.of(2026, 10, 31))));
        entities.flush();

        assertThat(figures.debtors(period))
                .extracting(Debtor::schoolName)
                .containsExactly(two.get(1).shortName());
        assertThat(figures.unsent(period.id())).hasSize(1);
        assertThat(figures.figures(period).owed()).isOne();
        assertThat(obligations.notOwing(fourth)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(closed.shortName());
            assertThat(one.excuse()).isEqualTo("закрыта 31.10.2026");
        });

        schools.revise(Map.of(closed.id(), SchoolSamples.named(closed.card().shortName())));
        entities.flush();

        assertThat(figures.debtors(period)).hasSize(2);
    }

    /** A last day that was still ahead when it was entered lets the school off once it has passed. */
    @Test
    void lastDayAheadLetsTheSchoolOffOnTheDayAfter() {
        var closing = ReportSamples.schools(schools, 2).getFirst();
        var fourth = new Quarter(2026, 4);
        clock.set(LocalDateTime.of(2026, 11, 20, 9, 0), MOSCOW);
        periods.prepare(fourth);
        var period = periods.find(fourth).orElseThrow();
        schools.revise(
                Map.of(closing.id(), SchoolSamples.closed(closing.card().shortName(), LocalDate.of(2026, 11, 22))));
        entities.flush();
        assertThat(figures.debtors(period)).hasSize(2);
        assertThat(figures.debtors(period).getFirst().ended()).isEqualTo("закрывается 22.11.2026");

        clock.set(LocalDateTime.of(2026, 11, 22, 23, 0), MOSCOW);
        periods.openDue();
        entities.flush();
        assertThat(figures.debtors(period)).hasSize(2);

        clock.set(LocalDateTime.of(2026, 11, 23, 0, 1), MOSCOW);
        periods.openDue();
        entities.flush();
        assertThat(figures.debtors(period)).hasSize(1);
    }

    /** What a person has decided about a school is not undone by the count of the next day. */
    @Test
    void closedSchoolThatWasAddedForAReasonStaysAdded() {
        var closed = ReportSamples.schools(schools, 2).getFirst();
        var fourth = new Quarter(2026, 4);
        clock.set(LocalDateTime.of(2026, 11, 20, 9, 0), MOSCOW);
        periods.prepare(fourth);
        var period = periods.find(fourth).orElseThrow();
        schools.revise(
                Map.of(closed.id(), SchoolSamples.closed(closed.card().shortName(), LocalDate.of(2026, 10, 31))));
        entities.flush();
        obligations.oblige(fourth, List.of(closed.id()), "Отчитается за октябрь");
        clock.set(LocalDateTime.of(2027, 1, 1, 9, 0), MOSCOW);

        periods.openDue();
        entities.flush();

        assertThat(figures.debtors(period)).hasSize(2);
    }

    @Test
    void intakeEndsByItself() {
        ReportSamples.schools(schools, 1);
        periods.open(ReportSamples.THIRD);
        clock.set(LocalDateTime.of(2027, 1, 1, 0, 0), MOSCOW);

        periods.openDue();

        assertThat(periods.find(ReportSamples.THIRD).orElseThrow().state()).isEqualTo(PeriodState.CLOSED);
    }
}
