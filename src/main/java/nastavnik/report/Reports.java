package nastavnik.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.period.PeriodCard;
import nastavnik.school.SchoolType;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the quarterly reports. Schools that were let off are left out everywhere. */
@Component
@Transactional(readOnly = true)
public class Reports {

    private final QuarterReportRepository reports;
    private final ReportSubmissionRepository submissions;
    private final ReportSearch search;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    Reports(
            QuarterReportRepository reports,
            ReportSubmissionRepository submissions,
            ReportSearch search,
            JdbcClient jdbc,
            CommitteeClock clock) {
        this.reports = reports;
        this.submissions = submissions;
        this.search = search;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return all reports of these schools, the newest quarter first */
    public List<ReportEntry> of(Collection<Long> schoolIds) {
        return search.of(schoolIds, clock.today());
    }

    /** @return what these schools have to hand in or to mend now, the longest due first; empty where all is done */
    public List<ReportEntry> toDo(Collection<Long> schoolIds) {
        return of(schoolIds).stream().filter(ReportEntry::toDo).toList().reversed();
    }

    /** @return the reports of a period that fit; {@link ReportSearch#SORTABLE} says by what they can be sorted */
    public Page<ReportEntry> page(PeriodCard period, ReportFilter filter, Pageable asked) {
        return search.page(period, filter, clock.today(), asked);
    }

    /** @return where a report of the period stands in a list of it; one statement */
    public QueuePlace place(PeriodCard period, ReportQueue queue, long reportId) {
        return QueuePlace.in(search.stops(period, queue.walk(), clock.today(), queue.order()), reportId);
    }

    /** @return the reports of a list that wait for a decision, in its order; three statements */
    public List<WaitingReport> waiting(PeriodCard period, ReportQueue queue) {
        var sendings = submissions.waiting(period.id()).stream()
                .collect(Collectors.toMap(each -> each.report().id(), Function.identity()));
        var repeats = repeating(period);
        return search.stops(period, queue.walk(), clock.today(), queue.order()).stream()
                .map(QueuePlace.Stop::id)
                .filter(sendings::containsKey)
                .map(id -> {
                    var sending = Objects.requireNonNull(sendings.get(id));
                    return new WaitingReport(
                            id,
                            sending.report().version(),
                            sending.report().school().shortName(),
                            sending.report().submissions() - sending.report().corrections(),
                            Objects.requireNonNull(sending.report().submittedAt()),
                            sending.sent(),
                            repeats.contains(id));
                })
                .toList();
    }

    /** Reports that tell of a practice of which their school has told in a quarter before. */
    private Set<Long> repeating(PeriodCard period) {
        return jdbc.sql("""
                        select distinct r.id
                        from quarter_report r join practice_line l on l.report_id = r.id
                            join quarter_report e on e.school_id = r.school_id and e.submissions > 0 and not e.no_data
                            join reporting_period p on p.id = e.period_id and (p.year, p.quarter) < (:year, :quarter)
                            join practice_line t on t.report_id = e.id and folded(t.name) = folded(l.name)
                        where r.period_id = :period and r.owed and r.state = 'SUBMITTED' and not r.no_data
                        """)
                .param("year", period.quarter().year())
                .param("quarter", period.quarter().number())
                .param("period", period.id())
                .query((row, number) -> row.getLong("id"))
                .set();
    }

    /** @return quarters still open whose schools' date has passed and that are not all accepted, the oldest first */
    public List<OverduePeriod> overdue() {
        return jdbc.sql("""
                        select p.year, p.quarter, p.school_due,
                            count(*) filter (where r.state = 'SUBMITTED') as submitted,
                            count(*) filter (where r.state = 'RETURNED') as returned,
                            count(*) filter (where r.state in ('NOT_BEGUN', 'DRAFT')) as missing
                        from reporting_period p join quarter_report r on r.period_id = p.id and r.owed
                        where p.state = 'OPEN' and DUE < :today and r.state <> 'ACCEPTED'
                        group by p.id order by p.year, p.quarter
                        """.replace("DUE", ReportSearch.DUE))
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
        var figures = new HashMap<Long, PeriodFigures>();
        jdbc.sql("""
                        select r.period_id, count(*) as owed,
                            count(*) filter (where r.state = 'NOT_BEGUN') as not_begun,
                            count(*) filter (where r.state = 'DRAFT') as draft,
                            count(*) filter (where r.state = 'SUBMITTED') as submitted,
                            count(*) filter (where r.state = 'RETURNED') as returned,
                            count(*) filter (where r.state = 'ACCEPTED') as accepted,
                            count(*) filter (where no_data and r.state in ('SUBMITTED', 'ACCEPTED')) as no_data,
                            count(*) filter (where days_late > 0 or first_submitted_at is null and DUE < :today) as late
                        from quarter_report r join reporting_period p on p.id = r.period_id
                        where r.period_id = any(:periodIds) and r.owed
                        group by r.period_id
                        """.replace("DUE", ReportSearch.DUE))
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
                                row.getLong("late"))))
                .list();
        return figures;
    }

    /** @return the days on which reports first came, in order; days without any are left out */
    public List<DayCount> receivedByDay(PeriodCard period) {
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

    /** @return schools whose report has not come or was returned, in Russian order */
    public List<Debtor> debtors(PeriodCard period) {
        return jdbc.sql("""
                        select s.short_name, s.district, r.state, coalesce(r.days_late, greatest(0, :today - DUE)) as days_late, s.director_name, s.phone, s.email
                        from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
                        where r.period_id = :periodId and r.owed and r.state in ('NOT_BEGUN', 'DRAFT', 'RETURNED')
                        order by s.short_name, r.id
                        """.replace("DUE", ReportSearch.DUE))
                .param("today", clock.today())
                .param("periodId", period.id())
                .query((row, number) -> new Debtor(
                        row.getString("short_name"),
                        row.getString("district"),
                        ReportState.valueOf(row.getString("state")),
                        row.getInt("days_late"),
                        row.getString("director_name"),
                        row.getString("phone"),
                        row.getString("email")))
                .list();
    }

    /** @return reports that were never sent and are due on one of these days, the soonest first; one statement */
    public List<ReportDue> unsent(LocalDate from, LocalDate to) {
        return unsent("DUE between :from and :to", Map.of("from", from, "to", to));
    }

    /** @return the reports of a period that were never sent; one statement */
    public List<ReportDue> unsent(long periodId) {
        return unsent("r.period_id = :period", Map.of("period", periodId));
    }

    private List<ReportDue> unsent(String which, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select r.id, r.school_id, s.short_name, s.director_name, p.year, p.quarter, DUE as due
                        from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
                        where r.owed and r.state in ('NOT_BEGUN', 'DRAFT') and r.submissions = 0
                            and (p.state in ('PREPARED', 'OPEN') or p.state = 'CLOSED' and r.extended_until is not null) and WHICH
                        order by due, s.short_name, r.id
                        """.replace("WHICH", which).replace("DUE", ReportSearch.DUE))
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

    /** @return how each school that owes a report of the period has handed it in, in Russian order; one statement */
    public List<Delivery> deliveries(PeriodCard period) {
        return jdbc.sql("""
                        select r.id, r.school_id, s.short_name, s.district, s.type, r.state, r.no_data,
                            (r.first_submitted_at at time zone :zone)::date as came,
                            coalesce(r.days_late, greatest(0, :today - DUE)) as days_late,
                            greatest(0, r.submissions - r.corrections - case when r.state = 'RETURNED' then 0 else 1 end) as returns
                        from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
                        where r.period_id = :periodId and r.owed
                        order by s.short_name, r.id
                        """.replace("DUE", ReportSearch.DUE))
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
                        row.getInt("days_late"),
                        row.getInt("returns")))
                .list();
    }

    /** @return what the accepted reports of a period say, as it was sent, in the Russian order of schools; one statement */
    public List<AcceptedReport> accepted(PeriodCard period) {
        return submissions.accepted(period.id()).stream()
                .map(submission -> new AcceptedReport(
                        submission.report().id(), submission.report().school().id(), submission.sent()))
                .toList();
    }

    /**
     * @param me who asks
     * @throws NotFoundException where there is no such report or it is another school's
     */
    public ReportSheet sheet(long id, SignedIn me) {
        return sheet(find(id, me), clock.today());
    }

    /**
     * @param number of the sending, 1 for the first; 0 for the last
     * @throws NotFoundException where it was not sent so often, or the report is another school's
     */
    public Sending sending(long id, int number, SignedIn me) {
        var report = find(id, me);
        return sending(report.id(), number == 0 ? report.submissions() : number);
    }

    /**
     * @return all sendings of a report, the first first, those of the centre too; one statement
     * @throws NotFoundException where there is no such report or it is another school's
     */
    public List<Sending> sendings(long id, SignedIn me) {
        return submissions.of(find(id, me).id()).stream()
                .map(ReportSubmission::card)
                .toList();
    }

    /**
     * @return what the school itself has sent last, whatever the centre corrected since; one statement
     * @throws NotFoundException where it has sent nothing, or the report is another school's
     */
    public Sending sentBySchool(long id, SignedIn me) {
        return sendings(id, me).reversed().stream()
                .filter(each -> !each.corrects())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * For what the portal does by itself: whoever asks must have checked whose it is.
     *
     * @throws NotFoundException where there is no such report
     */
    public ReportSheet sheet(long id) {
        return sheet(reports.find(id).orElseThrow(NotFoundException::new), clock.today());
    }

    /**
     * As {@link #sheet(long)}.
     *
     * @throws NotFoundException where it was not sent so often
     */
    public Sending sending(long id, int number) {
        return submissions.find(id, number).map(ReportSubmission::card).orElseThrow(NotFoundException::new);
    }

    /** @return what the school last sent of a quarter before this one, if anything */
    public Optional<ReportContent> sentBefore(long schoolId, Quarter quarter) {
        return reports.before(schoolId, quarter.year(), quarter.number(), Limit.of(1)).stream()
                .findFirst()
                .flatMap(report -> submissions.find(report.id(), report.submissions()))
                .map(submission -> submission.sent().content());
    }

    /** @return the practices the school has told of in quarters before this one, the latest first; one statement */
    public List<EarlierPractice> earlierPractices(long schoolId, Quarter quarter) {
        return jdbc.sql("""
                        select p.year, p.quarter, l.name, l.link
                        from practice_line l join quarter_report r on r.id = l.report_id
                            join reporting_period p on p.id = r.period_id
                        where r.school_id = :school and r.submissions > 0 and not r.no_data
                            and (p.year, p.quarter) < (:year, :quarter)
                        order by p.year desc, p.quarter desc, l.position
                        """)
                .param("school", schoolId)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query((row, number) -> new EarlierPractice(
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getString("name"),
                        row.getString("link")))
                .list();
    }

    private QuarterReport find(long id, SignedIn me) {
        return reports.find(id).filter(report -> me.sees(report.school().id())).orElseThrow(NotFoundException::new);
    }

    static ReportSheet sheet(QuarterReport report, LocalDate today) {
        var period = report.period().card();
        var card = report.school().card();
        var decided = report.daysLate();
        var terms = report.terms();
        var again = report.submissions() > 0;
        var withSchool = report.owed() && report.state().isWithSchool();
        return new ReportSheet(
                report.id(),
                report.version(),
                report.number(),
                period,
                report.school().id(),
                new SentReport(
                        card.shortName(),
                        card.directorName(),
                        card.phone(),
                        card.email(),
                        report.noData(),
                        report.content()),
                report.state(),
                report.owed(),
                terms,
                withSchool && terms.writable(again, today),
                withSchool && terms.takes(again, today),
                report.savedAt(),
                report.savedBy(),
                report.firstSubmittedAt(),
                report.submittedAt(),
                report.submittedBy(),
                decided == null ? terms.daysLate(today) : decided,
                report.decidedAt(),
                report.decidedBy(),
                report.remark(),
                report.submissions(),
                report.withdrawable(),
                report.correctable());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
