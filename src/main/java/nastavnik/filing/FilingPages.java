package nastavnik.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.delegation.Delegations;
import nastavnik.report.Filing;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.Acting;
import nastavnik.reportform.Gap;
import nastavnik.reportform.ReportContent;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of a school's report show. */
@Component
class FilingPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int PARTS_OF_FILLER = 3;

    private final Reports reports;
    private final Delegations delegations;
    private final ReportWords words;
    private final Doubts doubts;
    private final Hints hints;
    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    FilingPages(
            Reports reports,
            Delegations delegations,
            ReportWords words,
            Doubts doubts,
            Hints hints,
            MessageSource messages,
            Plural plural,
            CommitteeClock clock) {
        this.reports = reports;
        this.delegations = delegations;
        this.words = words;
        this.doubts = doubts;
        this.hints = hints;
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    /**
     * @param add {@code webinar} or {@code practice}: the form with an empty line more
     * @param checked whether everything that is missing is said at its field, as after an attempt to send
     */
    EditView edit(ReportSheet report, SignedIn me, String add, boolean checked) {
        var content = reports.offered(report, me);
        var webinars = new ArrayList<>(webinars(content));
        var practices = new ArrayList<>(practices(content));
        if (!report.now().noData()) {
            addEmpty(webinars, "webinar".equals(add));
            addEmpty(practices, "practice".equals(add));
        }
        var gaps = Gap.in(content, report.now().noData());
        var parts = parts(content, report.now().noData());
        var returned = report.state() == ReportState.RETURNED;
        return new EditView(
                report.id(),
                report.version(),
                words.title(report.period().quarter()),
                words.shortQuarter(report.period().quarter()),
                report.schoolId(),
                report.now().schoolName(),
                report.now().directorName(),
                report.now().noData(),
                returned ? words.moment(report.decidedAt()) : "",
                report.remark(),
                report.decidedBy(),
                returned ? remarks(content) : List.of(),
                webinars,
                practices,
                content.filler(),
                words.due(report.period(), report.terms()),
                words.left(report.terms().due()),
                report.daysLate() > 0,
                filled(report, content),
                parts - missing(gaps, parts),
                parts,
                gaps.stream()
                        .map(gap -> new EditView.Link(gap.field(), words.inSummary(gap)))
                        .toList(),
                doubtLinks(report, content),
                notes(report, content, checked),
                tips(report, content),
                savedWords(report),
                !report.now().noData()
                        && reports.sentBefore(report.schoolId(), report.period().quarter())
                                .filter(before -> before.lines() > 0)
                                .isPresent(),
                delegations.signs(me, report.schoolId()),
                notYet(report),
                extensible(report),
                checked);
    }

    /** @param typed what came when nothing could be stored any more */
    ClosedView closed(ReportContent typed, ReportSheet report) {
        var quarter = report.period().quarter();
        return new ClosedView(
                report.id(), words.title(quarter), words.shortQuarter(quarter), ConflictView.alone(typed));
    }

    /** Why a complete report cannot be sent today; empty where it can. */
    String notYet(ReportSheet report) {
        return report.sendable()
                ? ""
                : say("filing.notYet", words.day(report.period().quarter().to().plusDays(1)));
    }

    /** Whether more time can be asked for: as long as the report is with the school. */
    static boolean extensible(ReportSheet report) {
        return report.owed()
                && report.state().isWithSchool()
                && !report.period().state().frozen();
    }

    /** @param checked as for {@link #edit} */
    SavedView saved(ReportSheet report, SignedIn me, boolean checked) {
        var content = reports.offered(report, me);
        var parts = parts(content, report.now().noData());
        var gaps = Gap.in(content, report.now().noData());
        return new SavedView(
                "saved",
                report.version(),
                savedWords(report),
                filled(report, content),
                parts - missing(gaps, parts),
                parts,
                notes(report, content, checked),
                tips(report, content));
    }

    boolean incomplete(ReportSheet report) {
        return !Gap.in(report.now().content(), report.now().noData()).isEmpty();
    }

    CheckView check(ReportSheet report, SignedIn me) {
        var content = report.now().content();
        return new CheckView(
                report.id(),
                report.version(),
                words.title(report.period().quarter()),
                words.shortQuarter(report.period().quarter()),
                report.now(),
                doubts.of(report, content),
                words.due(report.period(), report.terms()),
                words.left(report.terms().due()),
                words.lateness(report.daysLate()),
                delegations.signs(me, report.schoolId()),
                acting(report, me));
    }

    /** As what the person would send it; empty for the director and for who cannot. */
    private String acting(ReportSheet report, SignedIn me) {
        return delegations
                .mandate(me, report.schoolId(), clock.today())
                .map(mandate -> words.acting(
                        new Acting(report.now().directorName(), mandate.orderNumber(), mandate.from(), mandate.to())))
                .orElse("");
    }

    private static List<EditView.Line> webinars(ReportContent content) {
        var lines = new ArrayList<EditView.Line>();
        for (var line : content.webinars()) {
            lines.add(new EditView.Line(line.mark(), lines.size() + 1, line.topic(), line.dates(), line.remark()));
        }
        return lines;
    }

    private static List<EditView.Line> practices(ReportContent content) {
        var lines = new ArrayList<EditView.Line>();
        for (var line : content.practices()) {
            lines.add(new EditView.Line(line.mark(), lines.size() + 1, line.name(), line.link(), line.remark()));
        }
        return lines;
    }

    private static void addEmpty(List<EditView.Line> lines, boolean wanted) {
        if (wanted || lines.isEmpty()) {
            lines.add(new EditView.Line(Filing.newMark(), lines.size() + 1, "", "", ""));
        }
    }

    private List<EditView.Link> remarks(ReportContent content) {
        var links = new ArrayList<EditView.Link>();
        for (var line : webinars(content)) {
            if (!line.remark().isEmpty()) {
                links.add(new EditView.Link(
                        "topic-" + line.mark(), say("filing.remark.webinar", String.valueOf(line.number()))));
            }
        }
        for (var line : practices(content)) {
            if (!line.remark().isEmpty()) {
                links.add(new EditView.Link(
                        "name-" + line.mark(), say("filing.remark.practice", String.valueOf(line.number()))));
            }
        }
        return links;
    }

    /** What keeps the report from being sent, at its field: lines and odd values at once, empty contacts only after an attempt. */
    private Map<String, String> notes(ReportSheet report, ReportContent content, boolean checked) {
        var notes = new LinkedHashMap<String, String>();
        for (var gap : Gap.in(content, report.now().noData())) {
            if (checked || gap.line() > 0 || gap.isOddContact()) {
                notes.put(gap.field(), words.atField(gap));
            }
        }
        return notes;
    }

    /** What the portal has noticed and asks to look at; nothing of it keeps the report from being sent. */
    private Map<String, EditView.Hint> tips(ReportSheet report, ReportContent content) {
        var tips = new LinkedHashMap<>(hints.of(report, content));
        doubts.atDates(report, content).forEach((field, words) -> tips.put(field, EditView.Hint.of(words)));
        return tips;
    }

    private List<EditView.Link> doubtLinks(ReportSheet report, ReportContent content) {
        return doubts.dates(report, content).entrySet().stream()
                .map(doubt -> new EditView.Link(doubt.getKey(), doubt.getValue()))
                .toList();
    }

    /** As many as the summary and the home page name, and what is doubtful apart. */
    private String filled(ReportSheet report, ReportContent content) {
        var noData = report.now().noData();
        var parts = new ArrayList<String>();
        parts.add(noData ? say("filing.filled.noData") : plural.of("filing.filled.lines", content.lines()));
        var missing = Gap.in(content, noData).size();
        if (missing > 0) {
            parts.add(say("filing.filled.missing", missing));
        }
        var odd = doubts.dates(report, content).size();
        if (odd > 0) {
            parts.add(say("filing.filled.doubts", odd));
        }
        return String.join(", ", parts);
    }

    private static int parts(ReportContent content, boolean noData) {
        return PARTS_OF_FILLER + (noData ? 1 : Math.max(2, 2 * content.lines()));
    }

    private static int missing(List<Gap> gaps, int parts) {
        var missing = gaps.stream()
                .mapToInt(gap -> "lines".equals(gap.what()) ? 2 : 1)
                .sum();
        return Math.min(parts, missing);
    }

    /** «Сохранено в 14:32»; empty where nothing was saved. */
    String savedWords(ReportSheet report) {
        var at = report.savedAt();
        if (at == null) {
            return "";
        }
        var local = clock.local(at);
        return local.toLocalDate().equals(clock.today())
                ? say("filing.saved.today", Dates.time(local.toLocalTime()))
                : say("filing.saved", words.moment(at));
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
