package nastavnik.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;
import nastavnik.web.ConflictException;

/** A quarter of which the schools report. Its due dates are taken from the committee's card when it opens and then stay. */
@Entity
public class ReportingPeriod {

    /** Given by the database: periods are stored by a statement that lets only one of several portals win. */
    @Id
    private long id;

    @Version
    private int version;

    private int year;

    private int quarter;

    private LocalDate schoolDue;

    private LocalDate centreDue;

    private LocalDate schoolStatutory;

    private LocalDate centreStatutory;

    @Enumerated(EnumType.STRING)
    private PeriodState state = PeriodState.OPEN;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportingPeriod() {}

    /**
     * @param schoolDay day of the month after the quarter by which schools report, 1 to 30
     * @param centreDay day by which the centre consolidates
     * @param calendar by which days off are told; a date that would move into the quarter itself moves forward
     */
    ReportingPeriod(
            Quarter quarter, int schoolDay, int centreDay, WorkCalendar calendar, ShiftPolicy policy, Instant now) {
        this.year = quarter.year();
        this.quarter = quarter.number();
        this.openedAt = now;
        var school = calendar.shift(quarter.dueOn(schoolDay), policy, quarter.to());
        var centre = calendar.shift(quarter.dueOn(Math.max(schoolDay, centreDay)), policy, quarter.to());
        this.schoolStatutory = school.statutory();
        this.centreStatutory = centre.statutory();
        dueOn(
                school.effective(),
                centre.effective().isBefore(school.effective()) ? school.effective() : centre.effective());
    }

    /**
     * Sets other due dates, as when the usual ones are holidays.
     *
     * @throws IllegalArgumentException where the centre would be due before the schools, or the schools before the quarter
     */
    final void dueOn(LocalDate newSchoolDue, LocalDate newCentreDue) {
        if (newCentreDue.isBefore(newSchoolDue)
                || newSchoolDue.isBefore(quarter().from())) {
            throw new IllegalArgumentException("Due dates out of order: " + newSchoolDue + ", " + newCentreDue);
        }
        this.schoolDue = newSchoolDue;
        this.centreDue = newCentreDue;
    }

    void close() {
        require(PeriodState.OPEN);
        this.state = PeriodState.CLOSED;
    }

    void reopen() {
        require(PeriodState.CLOSED);
        this.state = PeriodState.OPEN;
    }

    /** @throws ConflictException where schools may no longer write */
    public void requireOpen() {
        require(PeriodState.OPEN);
    }

    private void require(PeriodState required) {
        if (state != required) {
            throw new ConflictException("Period " + quarter() + " is " + state);
        }
    }

    public final Quarter quarter() {
        return new Quarter(year, quarter);
    }

    public PeriodCard card() {
        return new PeriodCard(
                id,
                version,
                quarter(),
                schoolDue,
                centreDue,
                schoolStatutory,
                centreStatutory,
                state == PeriodState.OPEN);
    }

    Instant openedAt() {
        return openedAt;
    }
}
