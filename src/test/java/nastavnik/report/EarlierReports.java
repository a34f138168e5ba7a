package nastavnik.report;

import java.time.Instant;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.period.Periods;
import nastavnik.reportform.ReportContent;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that were written, sent and decided upon at given times, for tests that need them so. The period must be open.
 */
@Component
@Transactional
public class EarlierReports {

    private final Periods periods;
    private final QuarterReportRepository reports;
    private final ReportSubmissionRepository submissions;
    private final CommitteeClock clock;

    EarlierReports(
            Periods periods,
            QuarterReportRepository reports,
            ReportSubmissionRepository submissions,
            CommitteeClock clock) {
        this.periods = periods;
        this.reports = reports;
        this.submissions = submissions;
        this.clock = clock;
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
        return report.id();
    }

    private QuarterReport written(
            Quarter quarter, long schoolId, ReportContent content, boolean noData, Instant at, String by) {
        var report = periods.find(quarter)
                .flatMap(period -> reports.of(period.id(), schoolId))
                .orElseThrow(NotFoundException::new);
        report.write(content, by, at);
        if (noData) {
            report.declareNoData(by, at);
        }
        return report;
    }
}
