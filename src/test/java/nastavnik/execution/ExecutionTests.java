package nastavnik.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.roadmap.Activity;
import nastavnik.roadmap.ActivityCard;
import nastavnik.roadmap.ActivityWords;
import nastavnik.roadmap.SectionCard;
import org.junit.jupiter.api.Test;

class ExecutionTests {

    private static final Interval PERIOD = Interval.years(2026, 2027);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final Mark DONE = new Mark(ExecutionState.DONE, LocalDate.of(2026, 4, 20), "Приказ", "");

    @Test
    void dueDateIsLateFromTheDayAfterItsLastDay() {
        assertThat(march(MARCH_31, List.of()).late()).isZero();
        assertThat(march(MARCH_31.plusDays(1), List.of()).dues())
                .singleElement()
                .extracting(Due::daysLate)
                .isEqualTo(1L);
    }

    @Test
    void whatIsDoneIsNotLateHoweverLateItWasDone() {
        var section = march(
                LocalDate.of(2026, 9, 1),
                List.of(new MarkedDue(7, MARCH_31, DONE.state(), DONE.doneOn(), DONE.result(), DONE.link())));
        assertThat(section.done()).isEqualTo(1);
        assertThat(section.late()).isZero();
        assertThat(section.ahead()).isZero();
    }

    @Test
    void activityWithoutADateIsDueAtTheEndOfThePeriod() {
        assertThat(Executions.windows(activity(List.of()), PERIOD)).containsExactly(PERIOD);
    }

    @Test
    void windowsEndingOnOneDayAreOneDueDate() {
        var whole = new Interval(LocalDate.of(2026, 1, 1), MARCH_31);
        var march = new Interval(LocalDate.of(2026, 3, 1), MARCH_31);
        assertThat(Executions.windows(activity(List.of(whole, march)), PERIOD)).hasSize(1);
    }

    @Test
    void somethingDoneHasItsDay() {
        var execution = new Execution(mock(Activity.class), MARCH_31, java.time.Instant.EPOCH);
        assertThatThrownBy(() -> execution.mark(
                        new Mark(ExecutionState.DONE, null, "", ""), "Белов К. А.", java.time.Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> execution.mark(
                        new Mark(ExecutionState.OPEN, MARCH_31, "", ""), "Белов К. А.", java.time.Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SectionProgress march(LocalDate day, List<MarkedDue> marks) {
        var window = new Interval(LocalDate.of(2026, 3, 1), MARCH_31);
        return Executions.progress(
                new SectionCard(1, 1, 0, "1.", "Раздел", List.of(activity(List.of(window)))),
                PERIOD,
                Executions.byDue(marks),
                day);
    }

    private static ActivityCard activity(List<Interval> windows) {
        return new ActivityCard(
                7,
                7,
                0,
                1,
                new ActivityWords("1.1.", "Мероприятие", "Март 2026 г.", "Комитет", "Приказ", ""),
                new Deadline(Deadline.Kind.WINDOWS, windows, List.of()));
    }
}
