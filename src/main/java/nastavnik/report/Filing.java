package nastavnik.report;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.delegation.Delegations;
import nastavnik.journal.Journal;
import nastavnik.reportform.Acting;
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.TooManyLinesException;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a school does with its report. A director and a curator write; the director sends, or whoever acts in his place on
 * that day. Another school's report is not found, whoever asks.
 */
@Component
@Transactional
public class Filing {

    private final QuarterReportRepository reports;
    private final ReportSubmissionRepository submissions;
    private final Reports door;
    private final Delegations delegations;
    private final ReportWords words;
    private final CommitteeClock clock;
    private final Journal journal;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Filing(
            QuarterReportRepository reports,
            ReportSubmissionRepository submissions,
            Reports door,
            Delegations delegations,
            ReportWords words,
            CommitteeClock clock,
            Journal journal,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.submissions = submissions;
        this.door = door;
        this.delegations = delegations;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
        this.entities = entities;
        this.events = events;
    }

    /**
     * Stores what was written. What is there already, such as what the page has stored by itself a moment ago, is no conflict.
     *
     * @param version of the report it was written over
     * @return the report as it is now
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile; nothing is stored
     * @throws ConflictException where it is not with the school any more
     * @throws TooManyLinesException where a form has more lines than it may; nothing is stored
     */
    public ReportSheet save(long id, int version, ReportContent content, SignedIn me) {
        var report = own(reports.lock(id), me);
        if (!content.sameAs(report.content())) {
            requireVersion(report, version);
        }
        var begun = report.state() == ReportState.NOT_BEGUN;
        var worthTelling = begun || !goesOnWriting(report, me);
        if (report.write(content, me.fullName(), clock.now()) && worthTelling) {
            journal(report, begun ? "report.begun" : "report.written");
        }
        return flushed(report);
    }

    /**
     * Stores what came in a file in place of what was written; with «нет данных» the lines are set aside.
     *
     * @param version of the report it was compared with
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile; nothing is stored
     * @throws ConflictException where it is not with the school any more
     * @throws TooManyLinesException where a form has more lines than it may; nothing is stored
     */
    public void take(long id, int version, ReportContent content, boolean noData, SignedIn me) {
        var report = own(id, me, version);
        if (report.replace(content, noData, me.fullName(), clock.now())) {
            journal(report, "report.taken");
        }
    }

    /** A draft saves itself every few seconds: the journal tells of it once an hour. */
    private boolean goesOnWriting(QuarterReport report, SignedIn me) {
        var before = report.savedAt();
        return before != null
                && report.savedBy().equals(me.fullName())
                && before.plus(Duration.ofHours(1)).isAfter(clock.now());
    }

    /** Answers «нет данных за квартал»; lines that were there are removed. */
    public void declareNoData(long id, int version, SignedIn me) {
        var report = own(id, me, version);
        report.declareNoData(me.fullName(), clock.now());
        journal(report, "report.noDataDeclared");
    }

    public void withdrawNoData(long id, int version, SignedIn me) {
        var report = own(id, me, version);
        report.withdrawNoData(me.fullName(), clock.now());
        journal(report, "report.noDataWithdrawn");
    }

    /**
     * Adds chosen lines of what was last sent: practices as they were, webinars without their dates, which are over. A line
     * that is there already stays, and gets the link or the dates it lacks.
     *
     * @param chosen {@code webinar-} or {@code practice-} and the mark of the line in what was last sent
     * @return how many lines were added or completed
     * @throws TooManyLinesException where a form would have more lines than it may; nothing is added
     */
    public int copyFromBefore(long id, int version, Set<String> chosen, SignedIn me) {
        var report = own(id, me, version);
        var now = report.content();
        var webinars = new ArrayList<>(now.webinars());
        var practices = new ArrayList<>(now.practices());
        var before =
                door.sentBefore(report.school().id(), report.period().card().quarter());
        var changed = 0;
        for (var line : before.map(ReportContent::webinars).orElse(List.of())) {
            if (chosen.contains("webinar-" + line.mark()) && copied(line, webinars)) {
                changed++;
            }
        }
        for (var line : before.map(ReportContent::practices).orElse(List.of())) {
            if (chosen.contains("practice-" + line.mark()) && copied(line, practices)) {
                changed++;
            }
        }
        if (changed > 0) {
            var filler =
                    now.filler().isBlank() ? before.map(ReportContent::filler).orElse(Filler.NOBODY) : now.filler();
            report.write(new ReportContent(webinars, practices, filler), me.fullName(), clock.now());
            journal(report, "report.copied");
        }
        return changed;
    }

    private static boolean copied(ReportContent.Webinar line, List<ReportContent.Webinar> into) {
        for (int at = 0; at < into.size(); at++) {
            var mine = into.get(at);
            if (ReportContent.alike(mine.topic(), line.topic())) {
                if (!mine.dates().isBlank() || line.dates().isBlank()) {
                    return false;
                }
                into.set(at, new ReportContent.Webinar(mine.mark(), mine.topic(), line.dates(), mine.remark()));
                return true;
            }
        }
        return into.add(new ReportContent.Webinar(newMark(), line.topic(), "", ""));
    }

    private static boolean copied(ReportContent.Practice line, List<ReportContent.Practice> into) {
        for (int at = 0; at < into.size(); at++) {
            var mine = into.get(at);
            if (ReportContent.alike(mine.name(), line.name())) {
                if (!mine.link().isBlank() || line.link().isBlank()) {
                    return false;
                }
                into.set(at, new ReportContent.Practice(mine.mark(), mine.name(), line.link(), mine.remark()));
                return true;
            }
        }
        return into.add(new ReportContent.Practice(newMark(), line.name(), line.link(), ""));
    }

    /**
     * Hands the report in. Sending it again where it is sent already changes nothing, so that a double click is harmless.
     *
     * @throws ConflictException where something is missing, or the period is closed
     * @throws NotFoundException where the person does not work for the school
     * @throws AccessDeniedException where the person is neither the director nor acts in his place today
     */
    public void submit(long id, int version, SignedIn me) {
        reports.holdPeriodOf(id);
        var report = own(reports.lock(id), me);
        var now = clock.now();
        var acting = acting(report, me, clock.local(now).toLocalDate());
        if (report.state() == ReportState.SUBMITTED) {
            return;
        }
        requireVersion(report, version);
        var submission = report.submit(me.fullName(), now, clock.local(now).toLocalDate());
        acting.ifPresent(submission::inPlaceOfDirector);
        submissions.save(submission);
        events.publishEvent(new ReportSubmitted(id, report.school().id(), report.submissions(), me.accountId()));
        journal.write(
                report.submissions() == 1 ? "report.submitted" : "report.resubmitted",
                QuarterReport.SUBJECT,
                id,
                report.school().id(),
                acting.map(words::acting).orElse(""));
    }

    /** By what the person sends the report; empty for the director. */
    private Optional<Acting> acting(QuarterReport report, SignedIn me, LocalDate day) {
        if (me.is(Role.DIRECTOR)) {
            return Optional.empty();
        }
        var mandate = delegations
                .mandate(me, report.school().id(), day)
                .orElseThrow(() -> new AccessDeniedException("Nobody has let this person sign report " + report.id()));
        return Optional.of(
                new Acting(report.school().card().directorName(), mandate.orderNumber(), mandate.from(), mandate.to()));
    }

    /** @return a mark for a line that is new */
    public static String newMark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Waits for another change that is just being stored: of two at once the later one learns here that it is later. */
    private QuarterReport own(long id, SignedIn me, int version) {
        var report = own(reports.lock(id), me);
        requireVersion(report, version);
        return report;
    }

    private static QuarterReport own(Optional<QuarterReport> report, SignedIn me) {
        return report.filter(found -> me.worksFor(found.school().id())).orElseThrow(NotFoundException::new);
    }

    private static void requireVersion(QuarterReport report, int version) {
        if (report.version() != version) {
            throw new OptimisticLockingFailureException(
                    "Report " + report.id() + " was read at version " + version + ", is at " + report.version());
        }
    }

    private ReportSheet flushed(QuarterReport report) {
        entities.flush();
        return Reports.sheet(report, clock.today());
    }

    private void journal(QuarterReport report, String action) {
        journal.write(
                action, QuarterReport.SUBJECT, report.id(), report.school().id(), "");
    }
}
