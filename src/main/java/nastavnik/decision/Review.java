package nastavnik.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.report.QuarterReport;
import nastavnik.report.QuarterReports;
import nastavnik.report.ReportState;
import nastavnik.reportform.Remarks;
import nastavnik.reportform.ReportContent;
import nastavnik.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the methodologist decides about a report that was sent. Of two who decide at once one wins. */
@Component
@Transactional
public class Review {

    private final QuarterReports reports;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Review(QuarterReports reports, CommitteeClock clock, Journal journal, ApplicationEventPublisher events) {
        this.reports = reports;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * @param version of the report that was read
     * @throws ConflictException where the report has changed since, or does not wait for a decision
     * @throws org.springframework.dao.OptimisticLockingFailureException where another decision is stored at this moment
     * @return the version of the report from now on
     */
    public int accept(long id, int version, SignedIn me) {
        var report = reports.read(id, version);
        accept(report, me);
        return reports.stored(report);
    }

    private void accept(QuarterReport report, SignedIn me) {
        report.accept(me.fullName(), clock.now());
        events.publishEvent(decided(report, true));
        journal.write(
                "report.accepted",
                QuarterReport.SUBJECT,
                report.id(),
                report.school().id(),
                "");
    }

    /**
     * Accepts several at once; those that have changed since or do not wait are passed over.
     *
     * @param versions of the reports that were read, by their ids
     * @return versions of those that were accepted, as they are now, by their ids
     * @throws ConflictException where the summary is frozen
     */
    public Map<Long, Integer> acceptAll(Map<Long, Integer> versions, SignedIn me) {
        var accepted = new TreeMap<Long, Integer>();
        for (var id : new TreeSet<>(versions.keySet())) {
            var report = reports.hold(id).orElse(null);
            if (report != null
                    && report.owed()
                    && report.state() == ReportState.SUBMITTED
                    && Objects.equals(versions.get(id), report.version())) {
                accept(report, me);
                accepted.put(id, reports.stored(report));
            }
        }
        return accepted;
    }

    /**
     * Returns the report for rework.
     *
     * @param remark to the whole; may be empty where a line has one
     * @param toLines remarks by marks of lines
     * @throws ConflictException as {@link #accept}, or where the period is closed
     * @throws IllegalArgumentException where nothing is remarked
     */
    public int sendBack(long id, int version, String remark, Map<String, String> toLines, SignedIn me) {
        var report = reports.read(id, version);
        report.sendBack(remark, toLines, me.fullName(), clock.now());
        reports.lastSent(report).remarked(report.remarks());
        events.publishEvent(decided(report, false));
        journal.write(
                "report.returned",
                QuarterReport.SUBJECT,
                id,
                report.school().id(),
                Remarks.inOneLine(remarks(remark, report.content())));
        return reports.stored(report);
    }

    /**
     * Takes acceptance or return back, until the summary is frozen or the school has begun to mend.
     *
     * @param version of the report that was read
     * @throws ConflictException where the report has changed since, or there is nothing to take back any more
     */
    public void withdraw(long id, int version, SignedIn me) {
        var report = reports.read(id, version);
        withdraw(report, me);
    }

    /** The same for several; those that have changed since are passed over. @return how many were taken back */
    public int withdrawAll(Map<Long, Integer> versions, SignedIn me) {
        var taken = 0;
        for (var id : new TreeSet<>(versions.keySet())) {
            var report = reports.hold(id).orElse(null);
            if (report != null && report.withdrawable() && Objects.equals(versions.get(id), report.version())) {
                withdraw(report, me);
                taken++;
            }
        }
        return taken;
    }

    private void withdraw(QuarterReport report, SignedIn me) {
        var action = report.state() == ReportState.ACCEPTED ? "report.acceptanceWithdrawn" : "report.returnWithdrawn";
        if (report.state() == ReportState.RETURNED) {
            reports.lastSent(report).remarked(null);
        }
        report.withdrawDecision();
        events.publishEvent(new DecisionWithdrawn(
                report.id(), report.school().id(), report.period().quarter(), report.version()));
        journal.write(
                action, QuarterReport.SUBJECT, report.id(), report.school().id(), "");
    }

    private static ReportDecided decided(QuarterReport report, boolean accepted) {
        return new ReportDecided(
                report.id(),
                report.school().id(),
                report.period().quarter(),
                report.submissions(),
                report.version(),
                accepted);
    }

    /** @return the remarks of the lines, for the history */
    private static List<String> remarks(String general, ReportContent content) {
        return Stream.of(
                        Stream.of(general),
                        content.webinars().stream().map(ReportContent.Webinar::remark),
                        content.practices().stream().map(ReportContent.Practice::remark))
                .flatMap(each -> each)
                .toList();
    }
}
