package nastavnik.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;
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
        var card = new ReportingPeriod(new Quarter(year, quarter), 5, 10, CALENDAR, policy, NOW).card();
        assertThat(card.schoolDue()).isEqualTo(school);
        assertThat(card.centreDue()).isEqualTo(centre);
        assertThat(card.schoolStatutory()).isEqualTo(new Quarter(year, quarter).dueOn(5));
        assertThat(card.centreStatutory()).isEqualTo(new Quarter(year, quarter).dueOn(10));
    }

    @Test
    void dueDatesStayInOrder() {
        period.dueOn(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 12));
        assertThat(period.card().schoolDue()).isEqualTo("2026-10-07");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> period.dueOn(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 6)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> period.dueOn(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 10, 6)));
    }
}
