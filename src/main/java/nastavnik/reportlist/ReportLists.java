package nastavnik.reportlist;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.period.PeriodCard;
import nastavnik.report.Reports;
import nastavnik.report.WaitingReport;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of lists of reports. Schools that were let off are left out everywhere. */
@Component
@Transactional(readOnly = true)
public class ReportLists {

    private final ReportSearch search;
    private final Reports reports;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    ReportLists(ReportSearch search, Reports reports, JdbcClient jdbc, CommitteeClock clock) {
        this.search = search;
        this.reports = reports;
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

    /** @return the reports of a period that fit; see {@link ReportSearch} for what they can be sorted by */
    public Page<ReportEntry> page(PeriodCard period, ReportFilter filter, Pageable asked) {
        return search.page(period, filter, clock.today(), asked);
    }

    /** @return where a report of the period stands in a list of it; one statement */
    public QueuePlace place(PeriodCard period, ReportQueue queue, long reportId) {
        return QueuePlace.in(search.stops(period, queue.walk(), clock.today(), queue.order()), reportId);
    }

    /** @return the reports of a list that wait for a decision, in its order; three statements */
    public List<WaitingReport> waiting(PeriodCard period, ReportQueue queue) {
        var waiting = reports.waiting(period);
        return search.stops(period, queue.walk(), clock.today(), queue.order()).stream()
                .map(stop -> waiting.get(stop.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @return the practices the school has told of in quarters before this one, the latest first; one statement */
    public List<EarlierPractice> earlierPractices(long schoolId, Quarter quarter) {
        return jdbc.sql("""
                        select r.id, p.year, p.quarter, l.name, l.link
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
                        row.getLong("id"),
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getString("name"),
                        row.getString("link")))
                .list();
    }
}
