package nastavnik.reportpage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.filing.Doubts;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.period.PeriodState;
import nastavnik.presence.Viewers;
import nastavnik.report.QuarterReport;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.Remarks;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.Sending;
import nastavnik.reportform.SendingChanges;
import nastavnik.reportform.SentReport;
import nastavnik.reportlist.QueuePlace;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of one report shows, to its school and to the city, whose look at names is journalled (152-ФЗ). */
@Component
@Transactional(readOnly = true)
class ReportPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int HISTORY = 100;
    private static final String READ = "report.read";
    private static final String EXPORTED = "report.exported";

    private final Reports reports;
    private final ReportLists lists;
    private final ReportWords words;
    private final Journal journal;
    private final MessageSource messages;
    private final Viewers viewers;
    private final Doubts doubts;

    ReportPages(
            Viewers viewers,
            Doubts doubts,
            Reports reports,
            ReportLists lists,
            ReportWords words,
            Journal journal,
            MessageSource messages) {
        this.viewers = viewers;
        this.doubts = doubts;
        this.reports = reports;
        this.lists = lists;
        this.words = words;
        this.journal = journal;
        this.messages = messages;
    }

    /** @param number which sending is shown; 0 for the last, or the draft where nothing was sent */
    @Transactional
    ReportView view(long id, int number, ReportQueue queue, SignedIn me) {
        var report = reports.sheet(id, me);
        var own = me.worksFor(report.schoolId());
        if (me.is(Role.METHODOLOGIST) && report.state() == ReportState.SUBMITTED) {
            viewers.note(id, me);
        }
        if (!own) {
            journal.write(READ, QuarterReport.SUBJECT, id, report.schoolId(), "");
        }
        var sendings = reports.sendings(id, me);
        if (number > sendings.size()) {
            throw new NotFoundException();
        }
        var shown = number == 0 ? sendings.size() : number;
        var sending = shown == 0 ? null : sendings.get(shown - 1);
        var changes = sending == null || shown == 1 ? null : SendingChanges.between(sendings.get(shown - 2), sending);
        var quarter = report.period().quarter();
        var methodologist = me.is(Role.METHODOLOGIST);
        var decided = report.state() == ReportState.RETURNED || report.state() == ReportState.ACCEPTED;
        var last = shown == report.submissions();
        var changeable = report.owed() && !report.period().state().frozen();
        var over = own && changeable && report.state().isWithSchool() && !report.writable();
        var decidable = methodologist && last && changeable && report.state() == ReportState.SUBMITTED;
        return new ReportView(
                id,
                report.version(),
                words.title(quarter),
                words.shortQuarter(quarter),
                own ? "/reports" : queue.on("/report-periods/" + quarter),
                (sending == null ? report.now() : sending.sent()).schoolName(),
                words.state(report.state(), report.now().noData(), report.daysLate()),
                sending == null ? "" : words.moment(bySchool(sendings, shown).at()),
                sending == null ? "" : words.sender(bySchool(sendings, shown)),
                late(report, sending == null ? null : bySchool(sendings, shown)),
                report.daysLate() > 0,
                decided ? words.moment(report.decidedAt()) : "",
                decided ? report.decidedBy() : "",
                report.state() == ReportState.RETURNED ? report.remark() : "",
                sending == null ? draft(report, own) : remarked(sending),
                changes,
                changes == null ? "" : words.changes(changes),
                changes == null ? List.of() : answers(sendings.subList(0, shown - 1), sending, changes),
                sending == null || !sending.corrects() ? null : correction(sending, bySchool(sendings, shown)),
                sending == null,
                sending == null ? 0 : sending.number(),
                earlier(sendings, shown),
                journal.of(QuarterReport.SUBJECT, id, HISTORY, Set.of(READ, EXPORTED)).stream()
                        .map(this::event)
                        .toList(),
                own && report.writable(),
                own && report.submissions() > 0,
                decidable,
                decidable && sending != null
                        ? doubts.ofSent(report, sending.sent().content())
                        : List.of(),
                methodologist
                        && last
                        && report.owed()
                        && report.period().state() == PeriodState.OPEN
                        && (report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED),
                methodologist && changeable && report.submissions() == 0,
                over,
                over || !report.owed() || tooLate(report, own) ? words.over(report) : "",
                queue.on("/reports/" + id + "/return/new") + "#remark",
                methodologist && last && report.withdrawable(),
                methodologist && last && report.correctable(),
                methodologist ? walk(id, lists.place(report.period(), queue, id), queue, me) : null);
    }

    /** Whether the summary is frozen without it: its school can send it no more, or the centre decide no more. */
    private static boolean tooLate(ReportSheet report, boolean own) {
        return report.period().state().frozen()
                && (report.state() == ReportState.SUBMITTED
                        || (own && report.state().isWithSchool()));
    }

    private String late(ReportSheet report, @Nullable Sending shown) {
        if (!report.state().wasSent()) {
            return "";
        }
        return words.lateness(report.firstSubmittedAt(), shown == null ? null : shown.at(), report.daysLate());
    }

    private ReportView.Walk walk(long id, QueuePlace place, ReportQueue queue, SignedIn me) {
        return new ReportView.Walk(
                place.position() == 0
                        ? ""
                        : messages.getMessage(
                                "reportpage.walk.position", new Object[] {place.position(), place.of()}, RUSSIAN),
                place.waiting() == 0
                        ? ""
                        : messages.getMessage("reportpage.walk.waiting", new Object[] {place.waiting()}, RUSSIAN),
                page(place.previous(), queue),
                page(place.next(), queue),
                page(place.nextWaiting(), queue),
                words.watching(viewers, id, me),
                "/reports/" + id + "/presence",
                queue.fields());
    }

    private static String page(@Nullable Long report, ReportQueue queue) {
        return report == null ? "" : queue.on("/reports/" + report);
    }

    /** A draft is the school's own business until it is sent. */
    private static @Nullable SentReport draft(ReportSheet report, boolean own) {
        return own && report.state() != ReportState.NOT_BEGUN ? report.now() : null;
    }

    /** What the school itself sent last up to this sending. */
    private static Sending bySchool(List<Sending> sendings, int shown) {
        return sendings.subList(0, shown).reversed().stream()
                .filter(each -> !each.corrects())
                .findFirst()
                .orElseThrow();
    }

    private ReportView.Correction correction(Sending correction, Sending ofSchool) {
        return new ReportView.Correction(
                correction.correction(),
                correction.by(),
                words.moment(correction.at()),
                ofSchool.number(),
                words.moment(ofSchool.at()));
    }

    /** What was sent, with the remarks that were made to its lines since. */
    private static SentReport remarked(Sending sending) {
        var remarks = sending.remarks().toLines();
        var sent = sending.sent();
        var content = new ReportContent(
                sent.content().webinars().stream()
                        .map(line -> new ReportContent.Webinar(
                                line.mark(), line.topic(), line.dates(), remarks.getOrDefault(line.mark(), "")))
                        .toList(),
                sent.content().practices().stream()
                        .map(line -> new ReportContent.Practice(
                                line.mark(), line.name(), line.link(), remarks.getOrDefault(line.mark(), "")))
                        .toList(),
                sent.content().filler());
        return new SentReport(
                sent.schoolName(), sent.directorName(), sent.phone(), sent.email(), sent.noData(), content);
    }

    /** What became of the lines that were remarked when the report was last returned before this sending. */
    private List<ReportView.Answer> answers(List<Sending> before, @Nullable Sending sending, SendingChanges changes) {
        if (sending == null || sending.corrects()) {
            return List.of();
        }
        var returned = before.getLast();
        var remarks = returned.remarks();
        var lines = returned.sent().content();
        var general = remarks.general().isEmpty()
                ? Stream.<ReportView.Answer>of()
                : Stream.of(new ReportView.Answer("", remarks.general(), ""));
        return Stream.of(
                        general,
                        lines.webinars().stream().map(line -> answer(line.mark(), line.topic(), remarks, changes)),
                        lines.practices().stream().map(line -> answer(line.mark(), line.name(), remarks, changes)))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ReportView.@Nullable Answer answer(
            String mark, String line, Remarks remarks, SendingChanges changes) {
        var remark = remarks.toLines().get(mark);
        if (remark == null) {
            return null;
        }
        var change = changes.of(mark);
        return new ReportView.Answer(
                line, remark, change == null ? "SAME" : change.kind().name());
    }

    private List<ReportView.Earlier> earlier(List<Sending> sendings, int shown) {
        return sendings.stream()
                .filter(each -> each.number() != shown)
                .map(each -> new ReportView.Earlier(each.number(), words.moment(each.at()), each.corrects()))
                .toList();
    }

    private ReportView.Event event(JournalEntry entry) {
        return new ReportView.Event(
                messages.getMessage("journal." + entry.action(), null, RUSSIAN),
                entry.actor(),
                words.moment(entry.at()),
                entry.details());
    }
}
