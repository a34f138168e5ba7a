package nastavnik.report;

import java.util.ArrayList;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the methodologist decides about a report that was sent. Of two who decide at once one wins. */
@Component
@Transactional
public class Review {

    private final QuarterReportRepository reports;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Review(QuarterReportRepository reports, CommitteeClock clock, Journal journal, ApplicationEventPublisher events) {
        this.reports = reports;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * @param version of the report that was read
     * @throws ConflictException where the report has changed since, or does not wait for a decision
     * @throws org.springframework.dao.OptimisticLockingFailureException where another decision is stored at this moment
     */
    public void accept(long id, int version, SignedIn me) {
        var report = read(id, version);
        report.accept(me.fullName(), clock.now());
        events.publishEvent(decided(report, true));
        journal.write("report.accepted", Filing.SUBJECT, id, report.school().id(), "");
    }

    /**
     * Returns the report for rework.
     *
     * @param remark to the whole; may be empty where a line has one
     * @param toLines remarks by marks of lines
     * @throws ConflictException as {@link #accept}, or where the period is closed
     * @throws IllegalArgumentException where nothing is remarked
     */
    public void sendBack(long id, int version, String remark, Map<String, String> toLines, SignedIn me) {
        var report = read(id, version);
        report.sendBack(remark, toLines, me.fullName(), clock.now());
        events.publishEvent(decided(report, false));
        var all = new ArrayList<String>();
        if (!remark.isBlank()) {
            all.add(remark);
        }
        all.addAll(Filing.remarks(report.content()));
        journal.write("report.returned", Filing.SUBJECT, id, report.school().id(), String.join("; ", all));
    }

    private static ReportDecided decided(QuarterReport report, boolean accepted) {
        return new ReportDecided(
                report.id(), report.school().id(), report.period().quarter(), report.submissions(), accepted);
    }

    private QuarterReport read(long id, int version) {
        reports.holdPeriodOf(id);
        var report = reports.find(id).orElseThrow(NotFoundException::new);
        if (report.version() != version) {
            throw new ConflictException("Report " + id + " has changed");
        }
        return report;
    }
}
