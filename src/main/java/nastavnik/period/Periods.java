package nastavnik.period;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.committee.CommitteeOffice;
import nastavnik.journal.Journal;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporting periods. A quarter opens by itself on its first day, when somebody looks, so that drafts can grow; it is
 * due in the month after it. Opening freezes the due dates and, by {@link PeriodOpened}, which schools owe a report.
 */
@Component
@Transactional
public class Periods {

    private static final String SUBJECT = "ReportingPeriod";

    private final ReportingPeriodRepository periods;
    private final Schools schools;
    private final CommitteeOffice office;
    private final WorkCalendars calendars;
    private final CommitteeClock clock;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Periods(
            ReportingPeriodRepository periods,
            Schools schools,
            CommitteeOffice office,
            WorkCalendars calendars,
            CommitteeClock clock,
            Journal journal,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.schools = schools;
        this.office = office;
        this.calendars = calendars;
        this.clock = clock;
        this.journal = journal;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Opens the running quarter and, until the centre's due date, the one before, where they are not open yet. To be called
     * before reports are looked at, outside of a read-only transaction; any number of portals may do so at once.
     */
    public void openDue() {
        var today = clock.today();
        var running = Quarter.of(today);
        var before = running.previous();
        if (!today.isAfter(before.dueOn(office.card().centreDeadlineDay()))) {
            openOnce(before, before.to());
        }
        openOnce(running, today);
    }

    /**
     * Opens a quarter by hand, a past one too; nothing happens where it is open already.
     *
     * @return the period
     * @throws ConflictException where the quarter has not begun or no school worked in it
     */
    public PeriodCard open(Quarter quarter) {
        var today = clock.today();
        if (quarter.from().isAfter(today)) {
            throw new ConflictException("Quarter " + quarter + " has not begun");
        }
        if (openOnce(quarter, quarter.to().isBefore(today) ? quarter.to() : today)) {
            journal.write("report.periodOpened", SUBJECT, get(quarter).card().id(), null, quarter.toString());
        }
        return find(quarter).orElseThrow(() -> new ConflictException("No school worked in " + quarter));
    }

    /** @param census schools that work on this day owe a report; where none does the period stays shut */
    private boolean openOnce(Quarter quarter, LocalDate census) {
        if (periods.find(quarter.year(), quarter.number()).isPresent()) {
            return false;
        }
        var owing = schools.active(census);
        if (owing.isEmpty()) {
            return false;
        }
        var card = office.card();
        var period = new ReportingPeriod(
                quarter,
                card.schoolDeadlineDay(),
                card.centreDeadlineDay(),
                calendars.current(),
                card.shiftPolicy(),
                clock.now());
        // Of several portals one stores the row; the others wait for it here and then find it.
        var stored = jdbc.sql("""
                        insert into reporting_period (version, year, quarter, school_due, centre_due,
                            school_statutory, centre_statutory, state, opened_at)
                        values (0, :year, :quarter, :schoolDue, :centreDue, :schoolStatutory, :centreStatutory, 'OPEN', :openedAt)
                        on conflict (year, quarter) do nothing returning id
                        """)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("schoolDue", period.card().schoolDue())
                .param("centreDue", period.card().centreDue())
                .param("schoolStatutory", period.card().schoolStatutory())
                .param("centreStatutory", period.card().centreStatutory())
                .param("openedAt", period.openedAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        stored.ifPresent(id -> events.publishEvent(
                new PeriodOpened(id, owing.stream().map(SchoolEntry::id).toList())));
        return stored.isPresent();
    }

    /** @return all periods, the newest first */
    @Transactional(readOnly = true)
    public List<PeriodCard> all() {
        return periods.newestFirst().stream().map(ReportingPeriod::card).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PeriodCard> find(Quarter quarter) {
        return periods.find(quarter.year(), quarter.number()).map(ReportingPeriod::card);
    }

    /** @return the period that is being collected: the first whose summary is not due yet, else the newest; empty before any */
    @Transactional(readOnly = true)
    public Optional<PeriodCard> collecting() {
        return periods.collecting(clock.today(), Limit.of(1)).stream()
                .findFirst()
                .or(() -> periods.newestFirst().stream().findFirst())
                .map(ReportingPeriod::card);
    }

    /**
     * Moves the due dates of a period; reports that came are judged anew.
     *
     * @throws IllegalArgumentException where the dates are out of order
     */
    public void reschedule(Quarter quarter, LocalDate schoolDue, LocalDate centreDue, String reason) {
        var period = get(quarter);
        period.dueOn(schoolDue, centreDue);
        events.publishEvent(new PeriodRescheduled(period.card().id()));
        write(
                "report.periodRescheduled",
                period,
                Dates.compact(schoolDue) + ", " + Dates.compact(centreDue) + ": " + reason);
    }

    public void close(Quarter quarter) {
        var period = get(quarter);
        period.close();
        write("report.periodClosed", period, "");
    }

    public void reopen(Quarter quarter, String reason) {
        var period = get(quarter);
        period.reopen();
        write("report.periodReopened", period, reason);
    }

    private ReportingPeriod get(Quarter quarter) {
        return periods.find(quarter.year(), quarter.number()).orElseThrow(NotFoundException::new);
    }

    private void write(String action, ReportingPeriod period, String details) {
        journal.write(action, SUBJECT, period.card().id(), null, details);
    }
}
