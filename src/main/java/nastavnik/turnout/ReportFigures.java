package nastavnik.turnout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.figure.RecentFigures;
import nastavnik.period.PeriodCard;
import nastavnik.report.Lateness;
import nastavnik.report.ReportState;
import nastavnik.report.Reports;
import nastavnik.school.SchoolEnds;
import nastavnik.school.SchoolType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the reports of a quarter have come, counted some seconds ago at most, and who is behind. Schools that were let off are
 * left out everywhere.
 */
@Component
@Transactional(readOnly = true)
public class ReportFigures {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;
    private final SchoolEnds ends;

    ReportFigures(JdbcClient jdbc, CommitteeClock clock, RecentFigures recent, SchoolEnds ends) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recent = recent;
        this.ends = ends;
    }

    /** @return quarters still open whose schools' date has passed and that are not all accepted, the oldest first */
    public List<OverduePeriod> overdue() {
        return recent.of(new Overdue(clock.today()), this::countOverdue);
    }

    private List<OverduePeriod> countOverdue() {
        return jdbc.sql("""
                        select p.year, p.quarter, p.school_due,
                            count(*) filter (where r.state = 'SUBMITTED') as submitted,
                            count(*) filter (where r.state = 'RETURNED') as returned,
                            count(*) filter (where r.state in ('NOT_BEGUN', 'DRAFT')) as missing
                        from reporting_period p join quarter_report r on r.period_id = p.id and r.owed
                        where p.state = 'OPEN' and DUE < :today and r.state <> 'ACCEPTED'
                        group by p.id order by p.year, p.quarter
                        """.replace("DUE", Reports.DUE))
                .param("today", clock.today())
                .query((row, number) -> new OverduePeriod(
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getObject("school_due", LocalDate.class),
                        row.getLong("submitted"),
                        row.getLong("returned"),
                        row.getLong("missing")))
                .list();
    }

    public PeriodFigures figures(PeriodCard period) {
        return figures(List.of(period)).getOrDefault(period.id(), PeriodFigures.NONE);
    }

    /** @return how far each of these periods has come, by its id; without those of which nobody owes a report; one statement */
    public Map<Long, PeriodFigures> figures(Collection<PeriodCard> periods) {
        return recent.of(new Of(List.copyOf(periods), clock.today()), () -> count(periods));
    }

    private Map<Long, PeriodFigures> count(Collection<PeriodCard> periods) {
        var figures = new HashMap<Long, PeriodFigures>();
        jdbc.sql("""
                        select r.period_id, count(*) as owed,
                            count(*) filter (where r.state = 'NOT_BEGUN') as not_begun,
                            count(*) filter (where r.state = 'DRAFT') as draft,
                            count(*) filter (where r.state = 'SUBMITTED') as submitted,
                            count(*) filter (where r.state = 'RETURNED') as returned,
                            count(*) filter (where r.state = 'ACCEPTED') as accepted,
                            count(*) filter (where no_data and r.state in ('SUBMITTED', 'ACCEPTED')) as no_data,
                            count(*) filter (where LATE) as late,
                            count(*) filter (where OVERDUE) as overdue
                        from quarter_report r join reporting_period p on p.id = r.period_id
                        where r.period_id = any(:periodIds) and r.owed
                        group by r.period_id
                        """.replace("OVERDUE", Lateness.OVERDUE).replace("LATE", Lateness.LATE))
                .param("periodIds", periods.stream().map(PeriodCard::id).toArray(Long[]::new))
                .param("today", clock.today())
                .query((row, number) -> figures.put(
                        row.getLong("period_id"),
                        new PeriodFigures(
                                row.getLong("owed"),
                                row.getLong("not_begun"),
                                row.getLong("draft"),
                                row.getLong("submitted"),
                                row.getLong("returned"),
                                row.getLong("accepted"),
                                row.getLong("no_data"),
                                row.getLong("late"),
                                row.getLong("overdue"))))
                .list();
        return figures;
    }

    /** @return the days on which reports first came, in order; days without any are left out */
    public List<DayCount> receivedByDay(PeriodCard period) {
        return recent.of(new ByDay(period), () -> countByDay(period));
    }

    private List<DayCount> countByDay(PeriodCard period) {
        return jdbc.sql("""
                        select (first_submitted_at at time zone :zone)::date as day, count(*) as received
                        from quarter_report
                        where period_id = :periodId and owed and first_submitted_at is not null
                        group by day order by day
                        """)
                .param("zone", clock.zone().getId())
                .param("periodId", period.id())
                .query((row, number) -> {
                    var day = row.getObject("day", LocalDate.class);
                    return new DayCount(day, row.getLong("received"), period.daysLate(day) > 0);
                })
                .list();
    }

    /** @return schools whose report has not come or was returned, in Russian order; two statements */
    public List<Debtor> debtors(PeriodCard period) {
        var found = new LinkedHashMap<Long, Debtor>();
        jdbc.sql("""
                        select r.school_id, s.short_name, s.district, r.state, coalesce(r.days_late, greatest(0, :today - DUE)) as days_late, r.extended_until,
                            s.director_name, s.phone, s.email
                        from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
                        where r.period_id = :periodId and r.owed and r.state in ('NOT_BEGUN', 'DRAFT', 'RETURNED')
                        order by s.short_name, r.id
                        """.replace("DUE", Reports.DUE))
                .param("today", clock.today())
                .param("periodId", period.id())
                .query(row -> {
                    found.put(
                            row.getLong("school_id"),
                            new Debtor(
                                    row.getString("short_name"),
                                    row.getString("district"),
                                    ReportState.valueOf(row.getString("state")),
                                    row.getInt("days_late"),
                                    row.getObject("extended_until", LocalDate.class),
                                    "",
                                    "",
                                    row.getString("director_name"),
                                    row.getString("phone"),
                                    row.getString("email")));
                });
        ends.of(found.keySet()).forEach((id, end) -> found.computeIfPresent(id, (known, debtor) -> debtor.ending(end)));
        return List.copyOf(found.values());
    }

    /** @return reports that were never sent and are due on one of these days, the soonest first; one statement */
    public List<ReportDue> unsent(LocalDate from, LocalDate to) {
        return unsent("DUE between :from and :to", Map.of("from", from, "to", to));
    }

    /** @return the reports of these periods that were never sent, the soonest due first; one statement */
    public List<ReportDue> unsent(Collection<Long> periodIds) {
        return unsent("r.period_id = any(:periods)", Map.of("periods", periodIds.toArray(Long[]::new)));
    }

    /** @return the reports of a period that were never sent; one statement */
    public List<ReportDue> unsent(long periodId) {
        return unsent(List.of(periodId));
    }

    private List<ReportDue> unsent(String which, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select r.id, r.school_id, s.short_name, s.director_name, p.year, p.quarter, DUE as due
                        from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
                        where r.owed and r.state in ('NOT_BEGUN', 'DRAFT') and r.submissions = 0
                            and (p.state in ('PREPARED', 'OPEN') or p.state = 'CLOSED' and r.extended_until is not null) and WHICH
                        order by due, s.short_name, r.id
                        """.replace("WHICH", which).replace("DUE", Reports.DUE))
                .params(parameters)
                .query((row, number) -> new ReportDue(
                        row.getLong("id"),
                        row.getLong("school_id"),
                        row.getString("short_name"),
                        row.getString("director_name"),
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** @return how each school that owes a report of the period has handed it in, in Russian order; two statements */
    public List<Delivery> deliveries(PeriodCard period) {
        var found = jdbc.sql("""
                        select r.id, r.school_id, s.short_name, s.district, s.type, r.state, r.no_data,
                            (r.first_submitted_at at time zone :zone)::date as came,
                            nullif((r.submitted_at at time zone :zone)::date, (r.first_submitted_at at time zone :zone)::date) as came_again,
                            coalesce(r.days_late, greatest(0, :today - DUE)) as days_late,
                            r.extended_until,
                            greatest(0, r.submissions - r.corrections - case when r.state = 'RETURNED' then 0 else 1 end) as returns
                        from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
                        where r.period_id = :periodId and r.owed
                        order by s.short_name, r.id
                        """.replace("DUE", Reports.DUE))
                .param("zone", clock.zone().getId())
                .param("today", clock.today())
                .param("periodId", period.id())
                .query((row, number) -> new Delivery(
                        row.getLong("id"),
                        row.getLong("school_id"),
                        row.getString("short_name"),
                        row.getString("district"),
                        SchoolType.valueOf(row.getString("type")),
                        ReportState.valueOf(row.getString("state")),
                        row.getBoolean("no_data"),
                        row.getObject("came", LocalDate.class),
                        row.getObject("came_again", LocalDate.class),
                        row.getInt("days_late"),
                        row.getObject("extended_until", LocalDate.class),
                        row.getInt("returns"),
                        ""))
                .list();
        var ended = ends.words(found.stream().map(Delivery::schoolId).toList());
        return found.stream()
                .map(delivery -> delivery.ending(ended.getOrDefault(delivery.schoolId(), "")))
                .toList();
    }

    private record Overdue(LocalDate today) {}

    private record Of(List<PeriodCard> periods, LocalDate today) {}

    private record ByDay(PeriodCard period) {}
}
