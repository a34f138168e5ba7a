package nastavnik.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTests {

    private static final Instant NOW = Instant.parse("2026-10-02T08:00:00Z");
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    private final ReportingPeriod period = PeriodSamples.open(new Quarter(2026, 3));

    /** Statutory and kept dates as the production calendars of these years give them; in docs/domain.md. */
    @ParameterizedTest
    @CsvSource({
        "2023, 3, PREVIOUS_WORKING_DAY, 2023-10-05, 2023-10-10",
        "2023, 4, PREVIOUS_WORKING_DAY, 2024-01-09, 2024-01-10",
        "2024, 3, PREVIOUS_WORKING_DAY, 2024-10-04, 2024-10-10",
        "2024, 3, NEXT_WORKING_DAY, 2024-10-07, 2024-10-10",
        "2024, 4, PREVIOUS_WORKING_DAY, 2025-01-09, 2025-01-10",
        "2026, 2, PREVIOUS_WORKING_DAY, 2026-07-03, 2026-07-10",
        "2026, 3, PREVIOUS_WORKING_DAY, 2026-10-05, 2026-10-09",
        "2026, 3, NONE, 2026-10-05, 2026-10-10",
        "2026, 4, NEXT_WORKING_DAY, 2027-01-11, 2027-01-11",
    })
    void dueDatesMoveOffDaysOff(int year, int quarter, ShiftPolicy policy, LocalDate school, LocalDate centre) {
        var which = new Quarter(year, quarter);
        var card =
                new ReportingPeriod(which, 5, 10, CALENDAR, policy, which.to().plusDays(1), NOW).card();
        assertThat(card.schoolDue()).isEqualTo(school);
        assertThat(card.centreDue()).isEqualTo(centre);
        assertThat(card.schoolStatutory()).isEqualTo(which.dueOn(5));
        assertThat(card.centreStatutory()).isEqualTo(which.dueOn(10));
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }

    @Test
    void datesStayInOrder() {
        period.dueOn(october(7), october(12), october(20), october(25));
        assertThat(period.card().schoolDue()).isEqualTo("2026-10-07");
        assertThat(period.card().editsUntil()).isEqualTo("2026-10-25");

        refused(october(7), october(6), october(20), october(25));
        refused(LocalDate.of(2026, 6, 30), october(6), october(20), october(25));
        refused(october(7), october(12), october(6), october(25));
        refused(october(7), october(12), october(20), october(19));
    }

    private void refused(LocalDate school, LocalDate centre, LocalDate late, LocalDate edits) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> period.dueOn(school, centre, late, edits));
    }

    @Test
    void reportsAreTakenUntilTheNextQuarterIsCollected() {
        assertThat(period.card().lateUntil()).isEqualTo("2026-12-31");
        assertThat(period.card().editsUntil()).isEqualTo("2026-12-31");
    }

    @Test
    void quarterThatIsOpenedLongAfterItsEndCanStillBeCollected() {
        var today = LocalDate.of(2027, 3, 1);
        var old = new ReportingPeriod(
                new Quarter(2026, 3), 5, 10, CALENDAR, ShiftPolicy.NONE, today, Instant.parse("2027-03-01T08:00:00Z"));

        assertThat(old.card().schoolDue()).isEqualTo("2026-10-05");
        assertThat(old.card().lateUntil()).isEqualTo("2027-03-11");
        assertThat(old.endsBy(today)).isFalse();
    }

    @Test
    void runningQuarterIsPreparedAndTakesItsCensusAnewEachDayAndWhenItIsOver() {
        var running = PeriodSamples.prepared(new Quarter(2026, 4));
        assertThat(running.card().state()).isEqualTo(PeriodState.PREPARED);
        var taken = running.censusOn();
        assertThat(running.settlesCensus(taken)).isFalse();
        assertThat(running.settlesCensus(taken.plusDays(1))).isTrue();
        assertThat(running.settlesCensus(taken.plusDays(1))).isFalse();
        assertThat(running.countsSchools()).isTrue();

        assertThat(running.settlesCensus(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(running.censusOn()).isEqualTo("2026-12-31");
        assertThat(running.settlesCensus(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(running.countsSchools()).isFalse();
    }

    @Test
    void intakeEndsByItselfAndCanBeBegunAnew() {
        assertThat(period.endsBy(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(period.endsBy(LocalDate.of(2027, 1, 1))).isTrue();

        period.close();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(period::requireOpen);
        period.reopen(LocalDate.of(2027, 1, 5));

        period.requireOpen();
        assertThat(period.card().lateUntil()).isEqualTo("2027-01-15");
        assertThat(period.endsBy(LocalDate.of(2027, 1, 15))).isFalse();
    }

    @Test
    void frozenPeriodTakesNoChangeButACorrection() {
        period.freeze();
        assertThat(period.card().state()).isEqualTo(PeriodState.CONSOLIDATED);
        assertThat(period.card().open()).isFalse();
        assertThatExceptionOfType(PeriodFrozenException.class).isThrownBy(period::freeze);
        assertThatExceptionOfType(PeriodFrozenException.class).isThrownBy(period::close);
        assertThatExceptionOfType(PeriodFrozenException.class).isThrownBy(period::requireOpen);
        assertThatExceptionOfType(PeriodFrozenException.class)
                .isThrownBy(() -> period.reopen(LocalDate.of(2026, 10, 12)));
        assertThatExceptionOfType(PeriodFrozenException.class)
                .isThrownBy(() -> period.dueOn(
                        LocalDate.of(2026, 10, 6),
                        LocalDate.of(2026, 10, 10),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 12, 31)));

        period.send();
        assertThat(period.card().state()).isEqualTo(PeriodState.SENT);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(period::send);

        period.correct("Строка повторялась", false, LocalDate.of(2026, 10, 12));
        assertThat(period.card().state()).isEqualTo(PeriodState.CLOSED);
        assertThat(period.correction()).isEqualTo("Строка повторялась");
        period.freeze();
        period.correct("Школа не успела", true, LocalDate.of(2027, 1, 12));
        period.requireOpen();
        assertThat(period.card().editsUntil()).isEqualTo("2027-01-22");
    }

    @Test
    void onlyWhatWasCollectedIsFrozenAndOnlyWhatIsFrozenIsSentOrCorrected() {
        var running = PeriodSamples.prepared(new Quarter(2026, 4));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(running::freeze);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(period::send);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> period.correct("Рано", false, LocalDate.of(2026, 10, 12)));
        period.close();
        period.freeze();
        assertThat(period.card().terms(LocalDate.of(2027, 1, 31)).takes(true, LocalDate.of(2026, 10, 12)))
                .as("an extension does not reach behind the freeze")
                .isFalse();
    }

    /** Around the January holidays: the report of the fourth quarter is due on the first working day. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-10, , 0, true",
        "2027-01-11, , 0, true",
        "2027-01-12, , 1, true",
        "2027-03-31, , 79, true",
        "2027-04-01, , 80, false",
        "2027-01-15, 2027-01-15, 0, true",
        "2027-01-16, 2027-01-15, 1, true",
        "2027-04-03, 2027-04-03, 0, true",
        "2027-04-04, 2027-04-03, 1, false",
        "2027-01-12, 2027-01-08, 1, true",
    })
    void termsSayHowLateADayIsAndWhetherItIsTaken(LocalDate day, LocalDate extended, int late, boolean taken) {
        var fourth = new ReportingPeriod(
                new Quarter(2026, 4),
                5,
                10,
                CALENDAR,
                ShiftPolicy.NEXT_WORKING_DAY,
                LocalDate.of(2027, 1, 1),
                Instant.parse("2027-01-01T08:00:00Z"));

        var terms = fourth.card().terms(extended);

        assertThat(terms.daysLate(day)).isEqualTo(late);
        assertThat(terms.takes(false, day)).isEqualTo(taken);
    }

    @Test
    void afterTheIntakeOnlyAnExtensionHelps() {
        period.close();

        assertThat(period.card().terms(null).takes(true, october(6))).isFalse();
        assertThat(period.card().terms(null).writable(true, october(6))).isFalse();
        assertThat(period.card().terms(october(9)).takes(false, october(9))).isTrue();
        assertThat(period.card().terms(october(9)).takes(false, october(10))).isFalse();
    }

    @Test
    void draftsOfARunningQuarterCannotBeSent() {
        var terms = PeriodSamples.prepared(new Quarter(2026, 4)).card().terms(null);

        assertThat(terms.writable(false, LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(terms.takes(false, LocalDate.of(2026, 11, 1))).isFalse();
    }
}
