package nastavnik.review;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consolidation.Consolidations;
import nastavnik.consolidation.Edition;
import nastavnik.extension.Extensions;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.presence.Viewers;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.reportlist.ReportEntry;
import nastavnik.reportlist.ReportFilter;
import nastavnik.reportlist.ReportQueue;
import nastavnik.school.SchoolEnds;
import nastavnik.turnout.PeriodFigures;
import nastavnik.turnout.ReportFigures;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Puts a quarter and its reports into the words of their pages. */
@Component
class QueuePages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ReportFigures reports;
    private final Extensions extensions;
    private final SchoolEnds ends;
    private final Consolidations consolidations;
    private final ReportWords words;
    private final MessageSource messages;
    private final Viewers viewers;
    private final Plural plural;
    private final CommitteeClock clock;

    QueuePages(
            Viewers viewers,
            ReportFigures reports,
            Extensions extensions,
            SchoolEnds ends,
            Consolidations consolidations,
            ReportWords words,
            MessageSource messages,
            Plural plural,
            CommitteeClock clock) {
        this.plural = plural;
        this.clock = clock;
        this.viewers = viewers;
        this.reports = reports;
        this.extensions = extensions;
        this.ends = ends;
        this.consolidations = consolidations;
        this.words = words;
        this.messages = messages;
    }

    /** @return the periods in their order; as many statements for many as for one */
    List<PeriodRow> rows(List<PeriodCard> periods) {
        var figures = reports.figures(periods);
        var editions = consolidations.last();
        return periods.stream()
                .map(period -> new PeriodRow(
                        period.quarter().toString(),
                        words.quarter(period.quarter()),
                        due(period),
                        words.period(period.state()),
                        consolidated(editions.get(period.id())),
                        figures.getOrDefault(period.id(), PeriodFigures.NONE)))
                .toList();
    }

    private String due(PeriodCard period) {
        return say("review.due", words.schoolDue(period), words.left(period), words.centreDue(period));
    }

    QueueView view(PeriodCard period, ReportFilter filter) {
        return new QueueView(
                period.quarter().toString(),
                words.quarter(period.quarter()),
                due(period),
                words.period(period.state()),
                !period.open()
                        ? ""
                        : say("review.ends", Dates.dayMonth(period.lateUntil()), Dates.dayMonth(period.editsUntil())),
                period.state() == PeriodState.PREPARED,
                period.state() == PeriodState.CLOSED,
                period.state().frozen(),
                consolidated(consolidations.of(period.id()).stream().findFirst().orElse(null)),
                extensions.waitingIn(period.id()),
                reports.figures(period),
                days(period),
                filter.narrows());
    }

    private String consolidated(@Nullable Edition edition) {
        if (edition == null) {
            return "";
        }
        var sentOn = edition.sentOn();
        return sentOn == null
                ? say("review.consolidated", edition.number(), words.moment(edition.at()))
                : say(
                        "review.consolidated.sent",
                        edition.number(),
                        Dates.full(sentOn),
                        edition.outgoingNumber(),
                        edition.recipient());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }

    Page<QueueRow> rows(Page<ReportEntry> found, ReportQueue queue, SignedIn me) {
        var watching = words.watching(
                viewers, found.getContent().stream().map(ReportEntry::id).toList(), me);
        var ended = ends.words(found.stream().map(ReportEntry::schoolId).toList());
        return found.map(entry ->
                row(entry, queue, watching.getOrDefault(entry.id(), ""), ended.getOrDefault(entry.schoolId(), "")));
    }

    private QueueRow row(ReportEntry entry, ReportQueue queue, String watching, String ended) {
        var state = words.state(entry.state(), entry.noData(), entry.daysLate());
        return new QueueRow(
                entry.id(),
                queue.on("/reports/" + entry.id()),
                entry.schoolName(),
                entry.district(),
                ended,
                state.words(),
                watching,
                "state-" + state.tone(),
                words.moment(entry.submittedAt()),
                words.lateness(entry.firstSubmittedAt(), entry.submittedAt(), entry.daysLate()),
                words.extended(entry.terms().extendedUntil()),
                returned(entry),
                entry.webinars() + entry.practices() == 0 ? "–" : entry.webinars() + " / " + entry.practices(),
                entry.state() == ReportState.SUBMITTED);
    }

    /** A returned report that first came in time is not late, but it is not done either. */
    private String returned(ReportEntry entry) {
        var at = entry.decidedAt();
        if (entry.state() != ReportState.RETURNED || at == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(clock.local(at).toLocalDate(), clock.today());
        return days == 0 ? say("review.returned.today") : plural.of("review.returned", days);
    }

    private List<QueueView.Day> days(PeriodCard period) {
        var received = reports.receivedByDay(period);
        var lastInTime = received.stream().filter(day -> !day.late()).count() - 1;
        return IntStream.range(0, received.size())
                .mapToObj(index -> new QueueView.Day(
                        Dates.compact(received.get(index).day()).substring(0, 5),
                        received.get(index).received(),
                        received.get(index).late(),
                        index == lastInTime))
                .toList();
    }
}
