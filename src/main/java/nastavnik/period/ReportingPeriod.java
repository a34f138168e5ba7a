package nastavnik.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;
import nastavnik.figure.ForgottenFigures;
import nastavnik.web.ConflictException;

/** A quarter of which the schools report. Its dates are taken from the committee's card when it is prepared and then stay. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class ReportingPeriod {

    /** Time to report where a quarter is opened long after its end, or once more. */
    private static final int DAYS_TO_MEND = 10;

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

    private LocalDate lateUntil;

    private LocalDate editsUntil;

    /** By who works on this day it was settled which schools owe a report. */
    private LocalDate censusOn;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    private Instant openedAt;

    /** Why a summary that was frozen is corrected; stays until the next correction. */
    private String correction = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportingPeriod() {}

    /**
     * A period that is prepared while the quarter runs, else open.
     *
     * @param schoolDay day of the month after the quarter by which schools report, 1 to 30
     * @param centreDay day by which the centre consolidates
     * @param calendar by which days off are told; a date that would move into the quarter itself moves forward
     * @param today in the committee's time zone
     */
    ReportingPeriod(
            Quarter quarter,
            int schoolDay,
            int centreDay,
            WorkCalendar calendar,
            ShiftPolicy policy,
            LocalDate today,
            Instant now) {
        this.year = quarter.year();
        this.quarter = quarter.number();
        this.openedAt = now;
        this.state = today.isAfter(quarter.to()) ? PeriodState.OPEN : PeriodState.PREPARED;
        this.censusOn = today.isAfter(quarter.to()) ? quarter.to() : today;
        var school = calendar.shift(quarter.dueOn(schoolDay), policy, quarter.to());
        var centre = calendar.shift(quarter.dueOn(Math.max(schoolDay, centreDay)), policy, quarter.to());
        this.schoolStatutory = school.statutory();
        this.centreStatutory = centre.statutory();
        var centreDate = centre.effective().isBefore(school.effective()) ? school.effective() : centre.effective();
        // The order sets no last day: reports are welcome until the next quarter is collected, and a while longer where
        // the quarter is opened after that.
        var last = max(quarter.next().to(), today.plusDays(DAYS_TO_MEND));
        keep(school.effective(), centreDate, last, last);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Sets other dates, as when the usual ones are holidays.
     *
     * @throws IllegalArgumentException where the centre would be due before the schools, the schools before the quarter, or
     *     an end before what it ends
     */
    void dueOn(LocalDate newSchoolDue, LocalDate newCentreDue, LocalDate newLateUntil, LocalDate newEditsUntil) {
        requireUnfrozen();
        keep(newSchoolDue, newCentreDue, newLateUntil, newEditsUntil);
    }

    private void keep(LocalDate newSchoolDue, LocalDate newCentreDue, LocalDate newLateUntil, LocalDate newEditsUntil) {
        if (newCentreDue.isBefore(newSchoolDue)
                || newSchoolDue.isBefore(which().from())
                || newLateUntil.isBefore(newSchoolDue)
                || newEditsUntil.isBefore(newLateUntil)) {
            throw new IllegalArgumentException("Dates out of order: " + newSchoolDue + ", " + newCentreDue + ", "
                    + newLateUntil + ", " + newEditsUntil);
        }
        this.schoolDue = newSchoolDue;
        this.centreDue = newCentreDue;
        this.lateUntil = newLateUntil;
        this.editsUntil = newEditsUntil;
    }

    void open() {
        require(PeriodState.PREPARED);
        this.state = PeriodState.OPEN;
    }

    /** @return whether the census is to be taken anew: on each day of the quarter, and once more when it is over */
    boolean settlesCensus(LocalDate today) {
        var due = censusWaits(today);
        if (due) {
            this.censusOn = today.isAfter(quarter().to()) ? quarter().to() : today;
        }
        return due;
    }

    private boolean censusWaits(LocalDate today) {
        return censusOn.isBefore(quarter().to()) && today.isAfter(censusOn);
    }

    /** @return whether it is not settled for good who owes a report */
    boolean countsSchools() {
        return censusOn.isBefore(quarter().to());
    }

    /** @return whether the quarter is over and its intake has not begun */
    boolean opensBy(LocalDate today) {
        return state == PeriodState.PREPARED && today.isAfter(quarter().to());
    }

    /** @return whether the day brings anything for it */
    boolean goesOn(LocalDate today) {
        return censusWaits(today) || opensBy(today) || endsBy(today);
    }

    /** Ends the intake. */
    void close() {
        require(PeriodState.OPEN);
        this.state = PeriodState.CLOSED;
    }

    /** @return whether its dates have ended the intake */
    boolean endsBy(LocalDate today) {
        return state == PeriodState.OPEN && today.isAfter(editsUntil);
    }

    /**
     * Opens the intake anew; dates that are past are moved so that there is time to mend.
     *
     * @param today in the committee's time zone
     */
    void reopen(LocalDate today) {
        require(PeriodState.CLOSED);
        this.state = PeriodState.OPEN;
        this.lateUntil = max(lateUntil, today.plusDays(DAYS_TO_MEND));
        this.editsUntil = max(editsUntil, lateUntil);
    }

    /**
     * Freezes what has come: neither schools nor the methodologist can change anything from now on.
     *
     * @throws ConflictException where it is frozen already or nothing was collected yet
     */
    void freeze() {
        if (state != PeriodState.CLOSED) {
            require(PeriodState.OPEN);
        }
        this.state = PeriodState.CONSOLIDATED;
    }

    /** The frozen summary has left. */
    void send() {
        if (state != PeriodState.CONSOLIDATED) {
            throw wrong();
        }
        this.state = PeriodState.SENT;
    }

    /**
     * Lets the frozen summary be corrected: decisions can be taken anew. As long as the schools are not due nobody has to
     * want it that they can send: the days of the order are theirs.
     *
     * @param reason why
     * @param again whether schools can send and mend once more
     * @param today in the committee's time zone
     */
    void correct(String reason, boolean again, LocalDate today) {
        if (!state.frozen()) {
            throw wrong();
        }
        this.state = PeriodState.CLOSED;
        this.correction = reason;
        if (again) {
            reopen(today);
        } else if (!today.isAfter(schoolDue)) {
            this.state = PeriodState.OPEN;
        }
    }

    /** @throws PeriodFrozenException where the summary is frozen */
    public void requireUnfrozen() {
        if (state.frozen()) {
            throw new PeriodFrozenException(quarter());
        }
    }

    /** @throws ConflictException where the quarter is not collected now */
    public void requireOpen() {
        require(PeriodState.OPEN);
    }

    private void require(PeriodState required) {
        requireUnfrozen();
        if (state != required) {
            throw wrong();
        }
    }

    private ConflictException wrong() {
        return new ConflictException("Period " + quarter() + " is " + state);
    }

    /** Not final: what stands behind a lazy reference answers only by methods that it can override. */
    public Quarter quarter() {
        return which();
    }

    private Quarter which() {
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
                lateUntil,
                editsUntil,
                state);
    }

    String correction() {
        return correction;
    }

    LocalDate censusOn() {
        return censusOn;
    }

    Instant openedAt() {
        return openedAt;
    }
}
