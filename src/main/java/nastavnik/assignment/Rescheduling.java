package nastavnik.assignment;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.committee.CommitteeOffice;
import nastavnik.committee.ShiftPolicyChanged;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.workcalendar.WorkCalendarChanged;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the kept dates of open tasks when the calendar or the committee's policy has changed, see docs/decisions/0070. A date
 * that has passed stays as it was judged by, and none is moved into the past: nobody becomes late by a change of a setting.
 */
@Component
class Rescheduling {

    private static final String OPEN = """
            select distinct t.due_on, t.begins_on from task t
            where t.dated and not t.settled and t.decision <> 'ACCEPTED' and t.kept_on >= :today
            """;

    private static final String RESCHEDULE = """
            update task t set kept_on = d.kept_on, basis = d.basis, version = t.version + 1
            from unnest(:dues::date[], :begins::date[], :kept::date[], :bases::text[]) as d (due_on, begins_on, kept_on, basis)
            where t.due_on = d.due_on and t.begins_on = d.begins_on
                and t.dated and not t.settled and t.decision <> 'ACCEPTED' and t.kept_on >= :today
                and d.kept_on >= :today and (t.kept_on, t.basis) is distinct from (d.kept_on, d.basis)
            returning t.due_on
            """;

    private final WorkCalendars calendars;
    private final CommitteeOffice office;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    Rescheduling(
            WorkCalendars calendars,
            CommitteeOffice office,
            JdbcClient jdbc,
            Journal journal,
            CommitteeClock clock,
            RecentFigures recent) {
        this.recent = recent;
        this.calendars = calendars;
        this.office = office;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(WorkCalendarChanged changed) {
        reschedule(office.card().shiftPolicy());
    }

    @EventListener
    @Transactional
    public void on(ShiftPolicyChanged changed) {
        reschedule(changed.policy());
    }

    /** Three statements at most; none of them writes where nothing has changed. */
    void reschedule() {
        reschedule(office.card().shiftPolicy());
    }

    private void reschedule(ShiftPolicy policy) {
        var today = clock.today();
        var calendar = calendars.current();
        var open = jdbc.sql(OPEN)
                .param("today", today)
                .query((row, number) ->
                        new Open(row.getObject("due_on", LocalDate.class), row.getObject("begins_on", LocalDate.class)))
                .list();
        var dates = open.stream()
                .map(each -> Occurrence.kept(each.due(), each.begins(), calendar, policy))
                .toList();
        var moved = jdbc.sql(RESCHEDULE)
                .param("dues", open.stream().map(each -> each.due().toString()).toArray(String[]::new))
                .param(
                        "begins",
                        open.stream().map(each -> each.begins().toString()).toArray(String[]::new))
                .param("kept", kept(dates))
                .param("bases", dates.stream().map(each -> each.basis().name()).toArray(String[]::new))
                .param("today", today)
                .query((row, number) -> row.getObject("due_on", LocalDate.class))
                .list()
                .size();
        if (moved > 0) {
            recent.forget();
            journal.write("execution.reschedule", "Task", null, null, Integer.toString(moved));
        }
    }

    private static String[] kept(List<DueDate> dates) {
        return dates.stream().map(each -> each.effective().toString()).toArray(String[]::new);
    }

    private record Open(LocalDate due, LocalDate begins) {}
}
