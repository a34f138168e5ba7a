package nastavnik.report;

import java.time.Instant;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over reports of quarters that were collected before there was a portal, with the times at which things happened.
 * The period must be open.
 */
@Component
@Transactional
public class EarlierReports {

    private final ReportingPeriodRepository periods;
    private final QuarterReportRepository reports;
    private final ReportSubmissionRepository submissions;
    private final CommitteeClock clock;
    private final Journal journal;

    EarlierReports(
            ReportingPeriodRepository periods,
            QuarterReportRepository reports,
            ReportSubmissionRepository submissions,
            CommitteeClock clock,
            Journal journal) {
        this.periods = periods;
        this.reports = reports;
        this.submissions = submissions;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What became of a report after it was sent.
     *
     * @param remark of a return; null where it was accepted
     */
    public record Decision(Instant at, String by, @Nullable String remark) {}

    /**
     * Leaves a draft in the portal.
     *
     * @param content none of its lines where it answers «нет данных»
     * @param noData whether the answer is «нет данных за квартал»
     * @param by full name of who wrote it
     * @return the report's id
     * @throws NotFoundException where the school owes no report of the quarter
     */
    public long draft(Quarter quarter, long schoolId, ReportContent content, boolean noData, Instant at, String by) {
        return written(quarter, schoolId, content, noData, at, by).id();
    }

    /**
     * Takes over a report that was sent and, perhaps, decided upon.
     *
     * @param at when it was sent; lateness is judged by it
     * @param by full name of who sent it
     * @param decision null where it still waits for one
     * @return the report's id
     * @throws nastavnik.web.ConflictException where something is missing in the content
     */
    public long sent(
            Quarter quarter,
            long schoolId,
            ReportContent content,
            boolean noData,
            Instant at,
            String by,
            @Nullable Decision decision) {
        var report = written(quarter, schoolId, content, noData, at, by);
        submissions.save(report.submit(by, at, clock.local(at).toLocalDate()));
        if (decision != null) {
            var remark = decision.remark();
            if (remark == null) {
                report.accept(decision.by(), decision.at());
            } else {
                report.sendBack(remark, Map.of(), decision.by(), decision.at());
            }
        }
        journal.write("report.takenOver", Filing.SUBJECT, report.id(), schoolId, quarter.toString());
        return report.id();
    }

    private QuarterReport written(
            Quarter quarter, long schoolId, ReportContent content, boolean noData, Instant at, String by) {
        var report = periods.find(quarter.year(), quarter.number())
                .flatMap(period -> reports.of(period.card().id(), schoolId))
                .orElseThrow(NotFoundException::new);
        report.write(content, by, at);
        if (noData) {
            report.declareNoData(by, at);
        }
        return report;
    }
}
