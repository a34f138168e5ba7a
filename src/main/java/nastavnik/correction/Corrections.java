package nastavnik.correction;

import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.report.QuarterReport;
import nastavnik.report.QuarterReports;
import nastavnik.reportform.ReportContent;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the methodologist corrects in the lines of a sent report in the school's place: a slip of the pen, a dead link. What
 * the school has sent stays as it was; the correction is a sending of its own, which the summary takes.
 */
@Component
@Transactional
public class Corrections {

    private final QuarterReports reports;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Corrections(QuarterReports reports, CommitteeClock clock, Journal journal, ApplicationEventPublisher events) {
        this.reports = reports;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * @param version of the report that was read
     * @param corrected the same lines in other words
     * @param why read by the school, not blank
     * @return the number of the sending that it makes
     * @throws ConflictException where the report has changed since, is with the school, has no lines, or its summary is
     *     frozen
     * @throws IllegalArgumentException where lines were added or removed, something is missing in one, or nothing differs
     * @throws NotFoundException where the person is no methodologist or there is no such report
     * @throws org.springframework.dao.OptimisticLockingFailureException where another change is stored at this moment
     */
    public int correct(long id, int version, ReportContent corrected, String why, SignedIn me) {
        if (!me.is(Role.METHODOLOGIST)) {
            throw new NotFoundException();
        }
        var report = reports.read(id, version);
        var last = reports.lastSent(report).sent();
        var correction = report.correct(last, corrected, why, me.fullName(), clock.now());
        reports.keep(correction);
        reports.stored(report);
        events.publishEvent(
                new ReportCorrected(id, report.school().id(), report.period().quarter(), correction.number()));
        journal.write(
                "report.corrected", QuarterReport.SUBJECT, id, report.school().id(), why);
        return correction.number();
    }
}
