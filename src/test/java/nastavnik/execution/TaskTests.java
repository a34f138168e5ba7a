package nastavnik.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.Test;

class TaskTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.EPOCH;

    private final Task task = new Task(1, 2L, null, DUE, DUE);

    @Test
    void doneHasItsDayAndNothingElseHasOne() {
        refused(new TaskReport(ExecutionState.DONE, null, null, "", List.of(), "", null, ""));
        refused(new TaskReport(ExecutionState.IN_PROGRESS, DUE, null, "", List.of(), "", null, ""));
    }

    @Test
    void doneOnItsLastDayNeedsNoReasonTheDayAfterDoes() {
        refused(TaskReport.done(DUE.plusDays(1), "Приказ"));
        say(TaskReport.done(DUE, "Приказ"));
        assertThat(task.state()).isEqualTo(ExecutionState.DONE);
    }

    @Test
    void dayAfterTheKeptDateIsLateThoughTheOrderNamesIt() {
        var kept = new Task(1, 2L, null, DUE, DUE.minusDays(2));
        assertThatThrownBy(() -> kept.report(TaskReport.done(DUE, ""), "Пробная А. И.", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        kept.report(TaskReport.done(DUE.minusDays(2), ""), "Пробная А. И.", NOW);
        assertThat(kept.state()).isEqualTo(ExecutionState.DONE);
    }

    @Test
    void partlyDoneNotDoneAndNotApplicableNeedAReason() {
        refused(new TaskReport(ExecutionState.PARTLY, null, null, "", List.of(), "", null, " "));
        refused(new TaskReport(ExecutionState.NOT_DONE, null, null, "", List.of(), "", null, ""));
        say(new TaskReport(
                ExecutionState.NOT_APPLICABLE, null, null, "", List.of(), "", null, "Молодых педагогов нет"));
    }

    @Test
    void dateIsMovedForwardOnly() {
        refused(new TaskReport(ExecutionState.MOVED, null, DUE, "", List.of(), "", null, "Карантин"));
        refused(new TaskReport(ExecutionState.MOVED, null, null, "", List.of(), "", null, "Карантин"));
        say(new TaskReport(ExecutionState.MOVED, null, DUE.plusDays(1), "", List.of(), "", null, "Карантин"));
    }

    @Test
    void onlyAnAnswerIsAcceptedOrReturned() {
        assertThatThrownBy(() -> task.accept("Белов", NOW)).isInstanceOf(ConflictException.class);
        say(TaskReport.begun());
        assertThatThrownBy(() -> task.sendBack("?", "Белов", NOW)).isInstanceOf(ConflictException.class);
        say(TaskReport.done(DUE, ""));
        task.accept("Белов", NOW);
        assertThatThrownBy(() -> task.accept("Белов", NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void acceptedCannotBeRewrittenReturnedCan() {
        say(TaskReport.done(DUE, ""));
        task.accept("Белов", NOW);
        assertThatThrownBy(() -> say(TaskReport.begun())).isInstanceOf(ConflictException.class);
        task.sendBack("Уточните", "Белов", NOW);
        say(TaskReport.done(DUE, "Уточнено"));
        assertThat(task.decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void lateFromTheDayAfterAndNeverOnceSettled() {
        assertThat(Lateness.days(false, DUE, DUE.minusDays(1))).isZero();
        assertThat(Lateness.days(false, DUE, DUE)).isZero();
        assertThat(Lateness.days(false, DUE, DUE.plusDays(1))).isOne();
        assertThat(Lateness.days(true, DUE, DUE.plusDays(90))).isZero();
    }

    private void say(TaskReport said) {
        task.report(said, "Пробная А. И.", NOW);
    }

    private void refused(TaskReport said) {
        assertThatThrownBy(() -> say(said)).isInstanceOf(IllegalArgumentException.class);
        assertThat(task.state()).isEqualTo(ExecutionState.OPEN);
    }
}
