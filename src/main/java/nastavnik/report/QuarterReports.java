package nastavnik.report;

import java.util.Optional;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports themselves, for rooms that change them in a transaction of their own; whose they are the caller checks. */
@Component
@Transactional(readOnly = true)
public class QuarterReports {

    private final QuarterReportRepository reports;
    private final ReportSubmissionRepository submissions;

    QuarterReports(QuarterReportRepository reports, ReportSubmissionRepository submissions) {
        this.reports = reports;
        this.submissions = submissions;
    }

    /** @return the report with its period and its school */
    public Optional<QuarterReport> find(long id) {
        return reports.find(id);
    }

    /** @return the report, which nobody else changes until the caller's transaction is over */
    @Transactional
    public Optional<QuarterReport> lock(long id) {
        return reports.lock(id);
    }

    /** As {@link #lock}; besides, its period is not frozen until then. */
    @Transactional
    public Optional<QuarterReport> hold(long id) {
        reports.holdPeriodOf(id);
        return reports.lock(id);
    }

    /**
     * @param version of the report that the person has read
     * @return the report; its period is not frozen until the caller's transaction is over
     * @throws NotFoundException where there is none
     * @throws ConflictException where it has changed since
     */
    @Transactional
    public QuarterReport read(long id, int version) {
        reports.holdPeriodOf(id);
        var report = reports.find(id).orElseThrow(NotFoundException::new);
        if (report.version() != version) {
            throw new ConflictException("Report " + id + " has changed");
        }
        return report;
    }

    /** @throws NotFoundException where it was never sent */
    public ReportSubmission lastSent(QuarterReport report) {
        return submissions.find(report.id(), report.submissions()).orElseThrow(NotFoundException::new);
    }

    /** Keeps a sending that the report has just made. */
    @Transactional
    public void keep(ReportSubmission submission) {
        submissions.save(submission);
    }

    /**
     * @return the version of the report from now on
     * @throws org.springframework.dao.OptimisticLockingFailureException where another change is stored at this moment
     */
    @Transactional
    public int stored(QuarterReport report) {
        reports.flush();
        return report.version();
    }
}
