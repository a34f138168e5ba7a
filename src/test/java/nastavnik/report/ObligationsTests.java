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
                periods.find(ReportSamples.THIRD).orElseThrow().version(),
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

    @Test
    void intakeEndsByItself() {
        ReportSamples.schools(schools, 1);
        periods.open(ReportSamples.THIRD);
        clock.set(LocalDateTime.of(2027, 1, 1, 0, 0), MOSCOW);

        periods.openDue();

        assertThat(periods.find(ReportSamples.THIRD).orElseThrow().state()).isEqualTo(PeriodState.CLOSED);
    }
}
