package nastavnik.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.period.PeriodState;
import nastavnik.presence.Viewers;
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
    private final ReportWords words;
    private final Journal journal;
    private final MessageSource messages;
    private final Viewers viewers;

    ReportPages(Viewers viewers, Reports reports, ReportWords words, Journal journal, MessageSource messages) {
        this.viewers = viewers;
        this.reports = reports;
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
            journal.write(READ, Filing.SUBJECT, id, report.schoolId(), "");
        }
        var sending = report.submissions() == 0 && number == 0 ? null : reports.sending(id, number, me);
        var shown = sending == null ? report.submissions() : sending.number();
        var quarter = report.period().quarter();
        var methodologist = me.is(Role.METHODOLOGIST);
        var decided = report.state() == ReportState.RETURNED || report.state() == ReportState.ACCEPTED;
        var last = shown == report.submissions();
        var changeable = report.owed() && !report.period().state().frozen();
        return new ReportView(
                id,
                report.version(),
                words.title(quarter),
                words.shortQuarter(quarter),
                own ? "/reports" : queue.on("/report-periods/" + quarter),
                (sending == null ? report.now() : sending.sent()).schoolName(),
                words.state(report.state(), report.now().noData(), report.daysLate()),
                sending == null ? "" : words.moment(sending.at()),
                sending == null ? "" : words.sender(sending),
                report.state().wasSent() ? words.lateness(report.daysLate()) : "",
                decided ? words.moment(report.decidedAt()) : "",
                decided ? report.decidedBy() : "",
                report.state() == ReportState.RETURNED ? report.remark() : "",
                sending == null ? draft(report, own) : last ? remarked(sending, report) : sending.sent(),
                sending == null || sending.number() < 2 ? Set.of() : changed(id, sending, me),
                sending == null,
                sending == null ? 0 : sending.number(),
                report.submissions() < 2 ? List.of() : earlier(report, shown, me),
                journal.of(Filing.SUBJECT, id, HISTORY, Set.of(READ, EXPORTED)).stream()
                        .map(this::event)
                        .toList(),
                own && report.writable(),
                own && report.submissions() > 0,
                methodologist && last && changeable && report.state() == ReportState.SUBMITTED,
                methodologist
                        && last
                        && report.owed()
                        && report.period().state() == PeriodState.OPEN
                        && (report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED),
                methodologist && changeable && report.submissions() == 0,
                own && changeable && report.state().isWithSchool() && !report.writable(),
                queue.on("/reports/" + id + "/return/new") + "#remark",
                methodologist && last && report.withdrawable(),
                methodologist ? walk(id, reports.place(report.period(), queue, id), queue, me) : null);
    }

    private ReportView.Walk walk(long id, QueuePlace place, ReportQueue queue, SignedIn me) {
        return new ReportView.Walk(
                place.position() == 0
                        ? ""
                        : messages.getMessage(
                                "report.walk.position", new Object[] {place.position(), place.of()}, RUSSIAN),
                place.waiting() == 0
                        ? ""
                        : messages.getMessage("report.walk.waiting", new Object[] {place.waiting()}, RUSSIAN),
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

    /** What was sent, with the remarks that were made to its lines since. */
    private static SentReport remarked(Sending sending, ReportSheet report) {
        if (report.state() != ReportState.RETURNED) {
            return sending.sent();
        }
        var now = report.now().content();
        var remarks = Stream.concat(
                        now.webinars().stream().map(line -> List.of(line.mark(), line.remark())),
                        now.practices().stream().map(line -> List.of(line.mark(), line.remark())))
                .collect(toMap(List::getFirst, List::getLast, (one, other) -> one));
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

    private Set<String> changed(long id, Sending sending, SignedIn me) {
        var before = reports.sending(id, sending.number() - 1, me).sent().content();
        var now = sending.sent().content();
        return Stream.concat(
                        now.webinars().stream()
                                .filter(line -> before.webinars().stream().noneMatch(line::sameAs))
                                .map(ReportContent.Webinar::mark),
                        now.practices().stream()
                                .filter(line -> before.practices().stream().noneMatch(line::sameAs))
                                .map(ReportContent.Practice::mark))
                .collect(toSet());
    }

    private List<ReportView.Earlier> earlier(ReportSheet report, int shown, SignedIn me) {
        return IntStream.rangeClosed(1, report.submissions())
                .filter(number -> number != shown)
                .mapToObj(number -> new ReportView.Earlier(
                        number,
                        words.moment(reports.sending(report.id(), number, me).at())))
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
