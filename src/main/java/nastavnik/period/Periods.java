package nastavnik.period;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.WorkCalendar;
import nastavnik.committee.CommitteeOffice;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import nastavnik.school.WorkingSchoolsChanged;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporting periods. A quarter is prepared by itself on its first day, when somebody looks, so that drafts can grow, and
 * opens when it is over. Its dates are frozen when it is prepared; by {@link CensusTaken} it is settled which schools owe a
 * report, anew on each day of the quarter.
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
    private final EntityManager entities;
    private final RecentFigures recent;

    Periods(
            ReportingPeriodRepository periods,
            Schools schools,
            CommitteeOffice office,
            WorkCalendars calendars,
            CommitteeClock clock,
            Journal journal,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            EntityManager entities,
            RecentFigures recent) {
        this.periods = periods;
        this.schools = schools;
        this.office = office;
        this.calendars = calendars;
        this.clock = clock;
        this.journal = journal;
        this.jdbc = jdbc;
        this.events = events;
        this.entities = entities;
        this.recent = recent;
    }

    /**
     * Does what the date brings: prepares the running quarter, opens the one that is over, settles who owes its report,
     * ends an intake whose dates are past. To be called before reports are looked at, outside of a read-only transaction;
     * any number of portals may do so at once.
     */
    public void openDue() {
        var day = new On(clock.today());
        if (recent.of(day, () -> isDue(day.today()))) {
            begun(day.today()).forEach(this::storeOnce);
            periods.unsettled().forEach(period -> goOn(period, day.today()));
        }
    }

    private record On(LocalDate today) {}

    /** Asked at each look at a first page, and nearly always in vain. */
    private boolean isDue(LocalDate today) {
        return begun(today).anyMatch(quarter -> periods.find(quarter.year(), quarter.number())
                        .isEmpty())
                || periods.unsettled().stream().anyMatch(period -> period.goesOn(today));
    }

    /** @return the running quarter, before it the one that is over where its reports are still collected */
    private Stream<Quarter> begun(LocalDate today) {
        var running = Quarter.of(today);
        var before = running.previous();
        return today.isAfter(before.dueOn(office.card().centreDeadlineDay()))
                ? Stream.of(running)
                : Stream.of(before, running);
    }

    /** Whoever looks at the reports of the running quarter today shall not find a school that was closed meanwhile. */
    @EventListener
    void changed(WorkingSchoolsChanged schools) {
        periods.unsettled().stream()
                .filter(ReportingPeriod::countsSchools)
                .forEach(period -> events.publishEvent(census(period)));
    }

    private void goOn(ReportingPeriod period, LocalDate today) {
        if (!period.goesOn(today)) {
            return;
        }
        // Hundreds may be the first of the day: one does it, the others wait here and find it done.
        entities.refresh(period, LockModeType.PESSIMISTIC_WRITE);
        if (period.settlesCensus(today)) {
            events.publishEvent(census(period));
        }
        if (period.opensBy(today)) {
            period.open();
            events.publishEvent(new PeriodOpened(period.card()));
            write("report.periodOpened", period, period.quarter().toString());
        } else if (period.endsBy(today)) {
            period.close();
            write("report.periodClosed", period, Dates.compact(period.card().editsUntil()));
        }
    }

    /**
     * Opens a quarter by hand: one that still runs, so that reports can be sent before its end, or a past one.
     *
     * @return the period
     * @throws ConflictException where the quarter has not begun or no school worked in it
     */
    public PeriodCard open(Quarter quarter) {
        if (quarter.from().isAfter(clock.today())) {
            throw new ConflictException("Quarter " + quarter + " has not begun");
        }
        var stored = storeOnce(quarter);
        var period = periods.find(quarter.year(), quarter.number())
                .orElseThrow(() -> new ConflictException("No school worked in " + quarter));
        if (period.card().state() == PeriodState.PREPARED) {
            period.open();
            stored = true;
        }
        if (stored) {
            events.publishEvent(new PeriodOpened(period.card()));
            write("report.periodOpened", period, quarter.toString());
        }
        return period.card();
    }

    /** Lets drafts of a quarter that runs be written; where it is there already nothing happens. */
    public void prepare(Quarter quarter) {
        storeOnce(quarter);
    }

    /** Who works on the day of the census owes a report; where no school does there is no period. */
    private boolean storeOnce(Quarter quarter) {
        if (periods.find(quarter.year(), quarter.number()).isPresent()) {
            return false;
        }
        var period = unopened(quarter, calendars.current());
        var owing = schools.active(period.censusOn());
        if (owing.isEmpty()) {
            return false;
        }
        // Of several portals one stores the row; the others wait for it here and then find it.
        var stored = jdbc.sql("""
                        insert into reporting_period (version, year, quarter, school_due, centre_due, school_statutory,
                            centre_statutory, late_until, edits_until, census_on, state, opened_at)
                        values (0, :year, :quarter, :schoolDue, :centreDue, :schoolStatutory,
                            :centreStatutory, :lateUntil, :editsUntil, :censusOn, :state, :openedAt)
                        on conflict (year, quarter) do nothing returning id
                        """)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("schoolDue", period.card().schoolDue())
                .param("centreDue", period.card().centreDue())
                .param("schoolStatutory", period.card().schoolStatutory())
                .param("centreStatutory", period.card().centreStatutory())
                .param("lateUntil", period.card().lateUntil())
                .param("editsUntil", period.card().editsUntil())
                .param("censusOn", period.censusOn())
                .param("state", period.card().state().name())
                .param("openedAt", period.openedAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        stored.ifPresent(id -> events.publishEvent(new CensusTaken(id, ids(owing))));
        if (stored.isPresent() && period.card().open() && period.card().state() != PeriodState.PREPARED) {
            periods.find(quarter.year(), quarter.number())
                    .ifPresent(opened -> events.publishEvent(new PeriodOpened(opened.card())));
        }
        return stored.isPresent();
    }

    private CensusTaken census(ReportingPeriod period) {
        return new CensusTaken(period.card().id(), ids(schools.active(period.censusOn())));
    }

    private static List<Long> ids(List<SchoolEntry> schools) {
        return schools.stream().map(SchoolEntry::id).toList();
    }

    private ReportingPeriod unopened(Quarter quarter, WorkCalendar calendar) {
        var card = office.card();
        return new ReportingPeriod(
                quarter,
                card.schoolDeadlineDay(),
                card.centreDeadlineDay(),
                calendar,
                card.shiftPolicy(),
                clock.today(),
                clock.now());
    }

    /**
     * @param calendar by which days off are told
     * @return what the due dates of a quarter will be when it opens, as far as is known today; the card of no stored period
     */
    @Transactional(readOnly = true)
    public PeriodCard expected(Quarter quarter, WorkCalendar calendar) {
        return unopened(quarter, calendar).card();
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

    /**
     * @param key of the quarter as addresses write it: «2026-3»
     * @throws NotFoundException where it is no quarter, or one without a period
     */
    @Transactional(readOnly = true)
    public PeriodCard named(String key) {
        return Quarter.parse(key).flatMap(this::find).orElseThrow(NotFoundException::new);
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
     * Moves the dates of a period; reports that came are judged anew. Whatever else has changed in it meanwhile, as with the
     * census of each day, is no conflict.
     *
     * @param read the key of the dates that were read
     * @throws IllegalArgumentException where the dates are out of order
     * @throws ConflictException where the dates have changed since they were read, or the summary is frozen
     */
    public void reschedule(Quarter quarter, String read, PeriodDates dates, String reason) {
        var period = periods.lock(quarter.year(), quarter.number()).orElseThrow(NotFoundException::new);
        if (!period.card().dates().key().equals(read)) {
            throw new ConflictException("The dates of " + quarter + " have changed");
        }
        period.dueOn(dates.schoolDue(), dates.centreDue(), dates.lateUntil(), dates.editsUntil());
        events.publishEvent(new PeriodRescheduled(period.card().id()));
        write(
                "report.periodRescheduled",
                period,
                Dates.compact(dates.schoolDue()) + ", " + Dates.compact(dates.centreDue()) + ", "
                        + Dates.compact(dates.lateUntil()) + ", " + Dates.compact(dates.editsUntil()) + ": " + reason);
    }

    /**
     * Ends the intake before its dates do.
     *
     * @throws ConflictException where it has ended, or the period has changed since it was read
     */
    public void close(Quarter quarter, int version) {
        var period = get(quarter, version);
        period.close();
        write("report.periodClosed", period, "");
    }

    /**
     * Begins the intake anew.
     *
     * @throws ConflictException where it goes on, or the period has changed since it was read
     */
    public void reopen(Quarter quarter, int version, String reason) {
        var period = get(quarter, version);
        period.reopen(clock.today());
        write("report.periodReopened", period, reason);
    }

    /**
     * Freezes the period for its summary, once all decisions that are under way are stored.
     *
     * @param version of the period that was read
     * @return the period as it is frozen
     * @throws ConflictException where it is frozen or not collected yet, or has changed since it was read
     */
    public PeriodCard freeze(Quarter quarter, int version) {
        var period = periods.lock(quarter.year(), quarter.number()).orElseThrow(NotFoundException::new);
        requireVersion(period, version);
        period.freeze();
        return period.card();
    }

    /**
     * Keeps the period from being frozen until this transaction is over.
     *
     * @throws PeriodFrozenException where it is frozen
     * @throws NotFoundException where there is no such period
     */
    public PeriodCard hold(Quarter quarter) {
        var period = periods.hold(quarter.year(), quarter.number()).orElseThrow(NotFoundException::new);
        period.requireUnfrozen();
        return period.card();
    }

    /** @return why the summary that was last frozen is or was corrected; empty where it never was */
    @Transactional(readOnly = true)
    public String correctionReason(Quarter quarter) {
        return periods.find(quarter.year(), quarter.number())
                .orElseThrow(NotFoundException::new)
                .correction();
    }

    /**
     * The frozen summary has left for the regional centre.
     *
     * @throws ConflictException where it is not frozen or has left before
     */
    public void send(Quarter quarter) {
        periods.lock(quarter.year(), quarter.number())
                .orElseThrow(NotFoundException::new)
                .send();
    }

    /**
     * Lets a frozen summary be corrected.
     *
     * @param version of the period that was read
     * @param again whether schools can send and mend once more
     * @throws ConflictException where nothing is frozen, or the period has changed since it was read
     */
    public void correct(Quarter quarter, int version, boolean again, String reason) {
        var period = get(quarter, version);
        period.correct(reason, again, clock.today());
        write("report.correctionOpened", period, reason);
    }

    /** Of two at once the second waits for the first, and reads what it has stored. */
    private ReportingPeriod get(Quarter quarter, int version) {
        var period = periods.lock(quarter.year(), quarter.number()).orElseThrow(NotFoundException::new);
        requireVersion(period, version);
        return period;
    }

    private static void requireVersion(ReportingPeriod period, int version) {
        if (period.card().version() != version) {
            throw new ConflictException("Period " + period.quarter() + " has changed");
        }
    }

    private void write(String action, ReportingPeriod period, String details) {
        journal.write(action, SUBJECT, period.card().id(), null, details);
    }
}
