package nastavnik.report;

import java.time.LocalDate;
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
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.Sending;
import nastavnik.reportform.SentReport;
import nastavnik.web.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the quarterly reports. Schools that were let off are left out everywhere. */
@Component
@Transactional(readOnly = true)
public class Reports {

    /**
     * SQL: the last day on which a report is in time, as {@link nastavnik.period.Terms} says it; the report is {@code r}, its
     * period {@code p}.
     */
    public static final String DUE = "greatest(p.school_due, r.extended_until)";

    private final QuarterReportRepository reports;
    private final ReportSubmissionRepository submissions;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    Reports(
            QuarterReportRepository reports,
            ReportSubmissionRepository submissions,
            JdbcClient jdbc,
            CommitteeClock clock) {
        this.reports = reports;
        this.submissions = submissions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the reports of a period that wait for a decision, by their ids; two statements */
    public Map<Long, WaitingReport> waiting(PeriodCard period) {
        var repeats = repeating(period);
        return submissions.waiting(period.id()).stream()
                .map(sending -> new WaitingReport(
                        sending.report().id(),
                        sending.report().version(),
                        sending.report().school().shortName(),
                        sending.report().submissions() - sending.report().corrections(),
                        Objects.requireNonNull(sending.report().submittedAt()),
                        sending.sent(),
                        repeats.contains(sending.report().id())))
                .collect(Collectors.toMap(WaitingReport::id, Function.identity()));
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

    /** @return what the accepted reports of a period say, as it was sent, in the Russian order of schools; one statement */
    public List<AcceptedReport> accepted(PeriodCard period) {
        return submissions.accepted(period.id()).stream()
                .map(submission -> new AcceptedReport(
                        submission.report().id(),
                        submission.report().school().id(),
                        submission.sent(),
                        submission.card().corrects()))
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

    /**
     * What the form shows, and by what the portal says what is missing: who filled in the last report fills in this one,
     * most likely; else it is the one who sits before it.
     *
     * @return what is stored, with a contact where none is
     */
    public ReportContent offered(ReportSheet report, SignedIn me) {
        var content = report.now().content();
        if (!content.filler().isBlank()) {
            return content;
        }
        var filler = sentBefore(report.schoolId(), report.period().quarter())
                .map(ReportContent::filler)
                .orElseGet(() -> new Filler(me.fullName(), me.post(), "", ""));
        return new ReportContent(content.webinars(), content.practices(), filler);
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
}
