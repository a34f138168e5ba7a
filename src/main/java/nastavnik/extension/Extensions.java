package nastavnik.extension;

import java.time.LocalDate;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.report.QuarterReport;
import nastavnik.report.QuarterReports;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** More time for single schools: asked for with a reason, granted or declined, taken back. */
@Component
@Transactional
public class Extensions {

    private final ExtensionRepository extensions;
    private final QuarterReports reports;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Extensions(
            ExtensionRepository extensions,
            QuarterReports reports,
            CommitteeClock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.extensions = extensions;
        this.reports = reports;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * A school asks for more time.
     *
     * @param until last day on which the report shall be in time, after its date and as long as it is taken
     * @throws ConflictException where a request waits already, or the report is not with the school
     * @throws IllegalArgumentException where the day is none that can be asked for
     * @throws NotFoundException where the report is another school's
     */
    public void ask(long reportId, LocalDate until, String reason, SignedIn me) {
        var report = reports.lock(reportId)
                .filter(found -> me.worksFor(found.school().id()))
                .orElseThrow(NotFoundException::new);
        report.period().requireUnfrozen();
        if (!report.owed() || !report.state().isWithSchool() || waiting(reportId)) {
            throw new ConflictException("Nothing can be asked for report " + reportId);
        }
        var terms = report.terms();
        if (until.isBefore(terms.extensibleFrom(clock.today()))
                || until.isAfter(terms.extensibleTo(report.submissions() > 0, clock.today()))) {
            throw new IllegalArgumentException("No time can be asked for until " + until);
        }
        extensions.save(new Extension(report, until, reason, me.fullName(), clock.now()));
        write("report.extensionAsked", report, Dates.compact(until) + ": " + reason);
    }

    private boolean waiting(long reportId) {
        return extensions.ofReport(reportId).stream().anyMatch(row -> row.state() == ExtensionState.ASKED);
    }

    /** The school takes its request back. */
    public void withdraw(long id, SignedIn me) {
        var extension = extensions
                .find(id)
                .filter(found -> me.worksFor(found.report().school().id()))
                .orElseThrow(NotFoundException::new);
        extension.withdraw(me.fullName(), clock.now());
        write("report.extensionWithdrawn", extension.report(), "");
    }

    /**
     * @param until last day on which the report is in time; need not be the one that was asked for
     * @throws ConflictException where it is decided already
     * @throws IllegalArgumentException where the usual date is later
     */
    public void grant(long id, LocalDate until, String answer, SignedIn me) {
        var extension = extensions.find(id).orElseThrow(NotFoundException::new);
        extension.grant(until, answer, me.fullName(), clock.now());
        tell(extension);
        write("report.extensionGranted", extension.report(), Dates.compact(until));
    }

    /** @throws ConflictException where it is decided already */
    public void decline(long id, String answer, SignedIn me) {
        var extension = extensions.find(id).orElseThrow(NotFoundException::new);
        extension.decline(answer, me.fullName(), clock.now());
        tell(extension);
        write("report.extensionDeclined", extension.report(), answer);
    }

    /**
     * Takes back what was granted in one period; requests in another state are left as they are. Another extension of the same report stays
     * valid, and a school whose date does not move is told nothing.
     *
     * @return how many were taken back
     */
    public int revoke(long periodId, List<Long> ids, SignedIn me) {
        var granted = extensions.findAll(ids).stream()
                .filter(each -> each.granted() && each.report().period().card().id() == periodId)
                .toList();
        for (var extension : granted) {
            var report = extension.report();
            var due = report.terms().due();
            var left = extensions.granted(report.id(), extension.id()).stream()
                    .findFirst()
                    .orElse(null);
            extension.revoke(left, me.fullName(), clock.now());
            report.judge(moment -> clock.local(moment).toLocalDate());
            if (!report.terms().due().equals(due)) {
                tell(extension);
            }
            write("report.extensionRevoked", extension.report(), Dates.compact(extension.until()));
        }
        return granted.size();
    }

    /** @return all requests of a period, those that wait first */
    @Transactional(readOnly = true)
    public List<ExtensionRow> of(long periodId) {
        return extensions.ofPeriod(periodId);
    }

    /** @return how many requests of a period wait for an answer */
    @Transactional(readOnly = true)
    public long waitingIn(long periodId) {
        return extensions.waiting(periodId);
    }

    /** @return how many requests wait for an answer, by quarters that have any */
    @Transactional(readOnly = true)
    public List<WaitingRequests> waiting() {
        return extensions.waiting();
    }

    /**
     * @return the requests of one report, the latest first
     * @throws NotFoundException where the report is another school's
     */
    @Transactional(readOnly = true)
    public List<ExtensionRow> ofReport(long reportId, SignedIn me) {
        if (reports.find(reportId).filter(found -> me.sees(found.school().id())).isEmpty()) {
            throw new NotFoundException();
        }
        return extensions.ofReport(reportId);
    }

    private void tell(Extension extension) {
        var report = extension.report();
        events.publishEvent(new ExtensionDecided(
                extension.id(),
                report.id(),
                report.school().id(),
                report.period().quarter(),
                extension.state(),
                report.terms().due()));
    }

    private void write(String action, QuarterReport report, String details) {
        journal.write(
                action, QuarterReport.SUBJECT, report.id(), report.school().id(), details);
    }
}
