package nastavnik.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.extension.Extensions;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.selection.LineKind;
import nastavnik.summary.Summaries;
import nastavnik.turnout.Delivery;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a quarter's summary into the words of its pages: what would be frozen, or what is. */
@Component
@Transactional(readOnly = true)
class ConsolidationPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Consolidations consolidations;
    private final Periods periods;
    private final Summaries summaries;
    private final Extensions extensions;
    private final ReportWords words;
    private final Plural plural;
    private final MessageSource messages;

    ConsolidationPages(
            Consolidations consolidations,
            Periods periods,
            Summaries summaries,
            Extensions extensions,
            ReportWords words,
            Plural plural,
            MessageSource messages) {
        this.consolidations = consolidations;
        this.periods = periods;
        this.summaries = summaries;
        this.extensions = extensions;
        this.words = words;
        this.plural = plural;
        this.messages = messages;
    }

    /** @throws NotFoundException where it is no quarter or there is no such period */
    PeriodCard period(String key) {
        return periods.named(key);
    }

    /** @throws NotFoundException where nothing was frozen yet */
    Edition last(PeriodCard period) {
        return consolidations.of(period.id()).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    String title(PeriodCard period) {
        return say("consolidation.title", words.quarter(period.quarter()));
    }

    String schoolDue(PeriodCard period) {
        return words.schoolDue(period);
    }

    PreviewView preview(PeriodCard period, SignedIn me) {
        var material = summaries.material(period);
        var content = Snapshot.of(material);
        var webinars = content.count(LineKind.WEBINAR);
        var practices = content.count(LineKind.PRACTICE);
        var figures = Figures.of(material.deliveries(), webinars, practices);
        var list = "/report-periods/" + period.quarter();
        var running = period.state() == PeriodState.PREPARED;
        return new PreviewView(
                period.quarter().toString(),
                title(period),
                words.period(period.state()),
                say("consolidation.due", words.centreDue(period)),
                periods.correctionReason(period.quarter()),
                period.version(),
                List.of(
                        figure(Shown.OWED, figures.owed(), list),
                        figure(Shown.RECEIVED, figures.received(), list + "?state=RECEIVED"),
                        figure(Shown.LATE, figures.late(), list + "?state=LATE"),
                        figure(Shown.NIL, figures.nil(), list + "?state=NO_DATA"),
                        figure(Shown.MISSING, figures.missing(), list + "?state=MISSING")),
                lines(webinars, practices),
                missing(period, material.deliveries(), me),
                versions(period, 0),
                me.is(Role.METHODOLOGIST) && !running,
                running);
    }

    private PreviewView.Figure figure(Shown shown, int count, String url) {
        return new PreviewView.Figure(say("consolidation.figure." + shown), count, url);
    }

    private String lines(int webinars, int practices) {
        return say(
                "consolidation.lines",
                plural.of("consolidation.webinars", webinars),
                plural.of("consolidation.practices", practices));
    }

    private List<PreviewView.Missing> missing(PeriodCard period, List<Delivery> deliveries, SignedIn me) {
        var list = "/report-periods/" + period.quarter();
        var missing = new ArrayList<PreviewView.Missing>();
        note(
                missing,
                "consolidation.missing.submitted",
                count(deliveries, ReportState.SUBMITTED),
                list,
                "?state=SUBMITTED");
        note(
                missing,
                "consolidation.missing.returned",
                count(deliveries, ReportState.RETURNED),
                list,
                "?state=RETURNED");
        note(
                missing,
                "consolidation.missing.never",
                deliveries.stream().filter(each -> each.came() == null).count(),
                list,
                "?state=MISSING");
        inTime(period, deliveries)
                .ifPresent(words -> missing.add(new PreviewView.Missing(words, list + "?state=MISSING")));
        var waiting = extensions.waitingIn(period.id());
        if (waiting > 0) {
            // Who may not answer them learns of them all the same
            missing.add(new PreviewView.Missing(
                    plural.of("consolidation.missing.extensions", waiting),
                    me.is(Role.METHODOLOGIST) ? list + "/extensions" : ""));
        }
        return missing;
    }

    /** Frozen before its due day the summary shuts out schools that are not late. */
    private Optional<String> inTime(PeriodCard period, List<Delivery> deliveries) {
        var days = deliveries.stream()
                .filter(each -> each.came() == null && each.daysLate() == 0)
                .filter(each -> period.state() == PeriodState.OPEN || each.extendedUntil() != null)
                .map(each -> Optional.ofNullable(each.extendedUntil()).orElse(period.schoolDue()))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "consolidation.missing.inTime",
                        plural.of("consolidation.missing.inTime.schools", days.size()),
                        Dates.full(days.getLast())));
    }

    private void note(List<PreviewView.Missing> missing, String key, long count, String list, String where) {
        if (count > 0) {
            missing.add(new PreviewView.Missing(plural.of(key, count), list + where));
        }
    }

    private static long count(List<Delivery> deliveries, ReportState state) {
        return deliveries.stream().filter(each -> each.state() == state).count();
    }

    ConsolidationView view(PeriodCard period, Consolidation frozen, Shown shown, SignedIn me) {
        var edition = frozen.edition();
        var last = last(period).number() == frozen.number();
        var changes = consolidations
                .before(period, frozen.number())
                .map(before -> Changes.between(before.content(), frozen.content()));
        var url = "/report-periods/" + period.quarter() + "/consolidations/" + frozen.number();
        return new ConsolidationView(
                period.quarter().toString(),
                title(period),
                words.period(period.state()),
                frozen.number(),
                frozen(edition),
                edition.reason(),
                sent(edition),
                Arrays.stream(Shown.values())
                        .map(each -> new ConsolidationView.Figure(
                                say("consolidation.figure." + each),
                                count(frozen.figures(), each),
                                url + "?show=" + each,
                                each == shown))
                        .toList(),
                lines(frozen.figures().webinars(), frozen.figures().practices()),
                say("consolidation.figure." + shown),
                changes.isPresent() ? frozen.number() - 1 : 0,
                changes.filter(Changes::none).isPresent(),
                changedLines(changes),
                changedSchools(changes),
                omitted(frozen.content()),
                versions(period, frozen.number()),
                last,
                last && me.is(Role.METHODOLOGIST) && period.state() == PeriodState.CONSOLIDATED,
                last && me.is(Role.METHODOLOGIST) && period.state().frozen());
    }

    private static int count(Figures figures, Shown shown) {
        return switch (shown) {
            case OWED -> figures.owed();
            case RECEIVED -> figures.received();
            case ON_TIME -> figures.onTime();
            case LATE -> figures.late();
            case NIL -> figures.nil();
            case MISSING -> figures.missing();
        };
    }

    private List<ConsolidationView.Line> changedLines(Optional<Changes> changes) {
        return changes.map(Changes::lines).orElse(List.of()).stream()
                .map(change -> new ConsolidationView.Line(
                        say("consolidation.change." + change.kind()),
                        switch (change.kind()) {
                            case ADDED -> "good";
                            case REMOVED -> "bad";
                            case CHANGED -> "warn";
                        },
                        change.school(),
                        say("consolidation.form." + change.form()),
                        change.before(),
                        change.now()))
                .toList();
    }

    private List<ConsolidationView.School> changedSchools(Optional<Changes> changes) {
        return changes.map(Changes::schools).orElse(List.of()).stream()
                .map(change -> {
                    var before = change.before();
                    var now = change.now();
                    var name = now == null ? before == null ? "" : before.name() : now.name();
                    return new ConsolidationView.School(name, state(before), state(now));
                })
                .toList();
    }

    private String state(Snapshot.@Nullable School school) {
        return school == null
                ? say("consolidation.change.notOwed")
                : words.state(school.state(), school.noData(), school.daysLate())
                        .words();
    }

    /** @param current number of the version that is shown */
    private List<ConsolidationView.Version> versions(PeriodCard period, int current) {
        return consolidations.of(period.id()).stream()
                .map(edition -> new ConsolidationView.Version(
                        edition.number(),
                        frozen(edition),
                        edition.reason(),
                        sent(edition),
                        edition.number() == current))
                .toList();
    }

    private String frozen(Edition edition) {
        return say("consolidation.frozen", words.moment(edition.at()), edition.by());
    }

    /** «отправлена 9 октября, исх. № 12-к, ЧИППКРО»; empty while it has not left */
    String sent(Edition edition) {
        var day = edition.sentOn();
        return day == null
                ? ""
                : say("consolidation.sent", Dates.full(day), edition.outgoingNumber(), edition.recipient());
    }

    private static List<ConsolidationView.Omitted> omitted(Snapshot content) {
        return content.schools().stream()
                .flatMap(school -> school.lines().stream()
                        .filter(line -> !line.selected())
                        .map(line -> new ConsolidationView.Omitted(school.name(), line.words(), line.omitted())))
                .toList();
    }

    /** The schools behind a figure, in the order in which they were frozen. */
    Listing<ConsolidationView.Row> schools(Consolidation frozen, Shown shown, ListRequest list) {
        return Listing.of(
                list, frozen.content().schools().stream().filter(shown::fits).toList(), this::row);
    }

    private ConsolidationView.Row row(Snapshot.School school) {
        var state = words.state(school.state(), school.noData(), school.daysLate());
        var came = school.came();
        return new ConsolidationView.Row(
                school.reportId(),
                school.name(),
                school.district(),
                state.words(),
                "state-" + state.tone(),
                came == null ? "" : words.day(came),
                words.lateness(school.daysLate()),
                words.extended(school.extendedUntil()),
                school.returns(),
                (int) school.lines().stream().filter(Snapshot.Line::selected).count());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
