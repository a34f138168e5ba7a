package nastavnik.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.journal.Journal;
import nastavnik.office.FillInColumn;
import nastavnik.office.FillInPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.offline.FilledForm.Line;
import nastavnik.offline.FilledForm.Problem;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.SentReport;
import nastavnik.summary.AppendixWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order's two forms to fill in without a connection; and the same given back with what has to be mended. */
@Component
class FormFiles {

    private static final int ROWS = 12;
    private static final int SPARE_ROWS = 5;
    private static final int MONTHS = 12;
    private static final int LONGEST_TEXT = 500;

    private final FormWords words;
    private final ReportWords reportWords;
    private final Reports reports;
    private final AppendixWords appendix;
    private final Journal journal;
    private final CommitteeClock clock;

    FormFiles(
            FormWords words,
            ReportWords reportWords,
            Reports reports,
            AppendixWords appendix,
            Journal journal,
            CommitteeClock clock) {
        this.words = words;
        this.reportWords = reportWords;
        this.reports = reports;
        this.appendix = appendix;
        this.journal = journal;
        this.clock = clock;
    }

    /** The form with what the draft says now; the journal keeps who took it, because people are named in it. */
    @Transactional
    SheetFile blank(ReportSheet report, SignedIn me) {
        var now = report.now();
        journal.write("report.exported", "QuarterReport", report.id(), report.schoolId(), "");
        return file(
                report,
                me,
                report.version(),
                new FilledForm(
                        now.content().webinars().stream()
                                .map(line -> new Line(line.mark(), line.topic(), line.dates(), 0, List.of()))
                                .toList(),
                        now.content().practices().stream()
                                .map(line -> new Line(line.mark(), line.name(), line.link(), 0, List.of()))
                                .toList(),
                        reports.offered(report, me).filler(),
                        List.of(),
                        now.noData(),
                        report.version()),
                false);
    }

    /** What was brought, in our form, the cells to mend marked. */
    SheetFile corrections(ReportSheet report, FilledForm form, SignedIn me) {
        var filled = form.filler() != null
                ? form
                : new FilledForm(
                        form.webinars(),
                        form.practices(),
                        reports.offered(report, me).filler(),
                        form.fillerProblems(),
                        form.noData(),
                        form.draft());
        return file(report, me, form.draft() < 0 ? report.version() : form.draft(), filled, true);
    }

    private SheetFile file(ReportSheet report, SignedIn me, int draft, FilledForm form, boolean marked) {
        var quarter = report.period().quarter();
        var keys = FormKeys.of(report, draft);
        var title = words.say("offline.file.title", reportWords.quarter(quarter));
        var file = new SheetFile(FormKeys.imprint(title, me.fullName(), clock.now(), keys));
        webinars(file, report, form, marked);
        practices(file, report, form, marked);
        file.facts(words.say("offline.howto"), howTo(report));
        file.keys(FormKeys.SHEET, FormKeys.onSheet(keys));
        return file;
    }

    private void webinars(SheetFile file, ReportSheet report, FilledForm form, boolean marked) {
        var paper = file.fillIn(
                words.say("summary.webinars.sheet"),
                Page.LANDSCAPE,
                List.of(
                        FillInColumn.fixed(PaperColumn.centred(words.say("summary.number"), 5)),
                        FillInColumn.fixed(PaperColumn.of(words.say("summary.school"), 22)),
                        FillInColumn.fixed(PaperColumn.of(words.say("summary.director"), 23)),
                        FillInColumn.text(
                                PaperColumn.of(words.say("summary.topic"), 30),
                                LONGEST_TEXT,
                                words.say("offline.problem.long", LONGEST_TEXT)),
                        FillInColumn.offering(
                                PaperColumn.of(words.say("summary.dates"), 20),
                                months(report.period().quarter()))),
                marked);
        head(paper, report, "summary.webinars.title");
        var now = report.now();
        rows(
                paper,
                lines(form.webinars()),
                List.of(now.schoolName(), director(now)),
                Map.of("school", 1, "topic", 3, "dates", 4));
        paper.endTable();
    }

    private void practices(SheetFile file, ReportSheet report, FilledForm form, boolean marked) {
        var paper = file.fillIn(
                words.say("summary.practices.sheet"),
                Page.LANDSCAPE,
                List.of(
                        FillInColumn.fixed(PaperColumn.centred(words.say("summary.number"), 5)),
                        FillInColumn.fixed(PaperColumn.of(words.say("summary.school"), 25)),
                        FillInColumn.text(
                                PaperColumn.of(words.say("summary.practice"), 35),
                                LONGEST_TEXT,
                                words.say("offline.problem.long", LONGEST_TEXT)),
                        FillInColumn.webAddress(
                                PaperColumn.of(words.say("summary.link"), 35), words.say("report.gap.linkBroken"))),
                marked);
        head(paper, report, "summary.practices.title");
        rows(
                paper,
                lines(form.practices()),
                List.of(report.now().schoolName()),
                Map.of("school", 1, "name", 2, "link", 3));
        paper.endTable();
        paper.line(words.say("summary.contact"));
        var filler = form.filler() == null ? report.now().content().filler() : form.filler();
        var values = List.of(filler.name(), filler.post(), filler.phone(), filler.email());
        for (var i = 0; i < values.size(); i++) {
            var part = FormWords.PARTS_OF_FILLER.get(i);
            paper.field(words.part(part), values.get(i), List.of(), problem(form, part));
        }
        paper.line("");
        paper.field(
                words.part("noData"),
                form.noData() ? words.yes() : words.no(),
                List.of(words.yes(), words.no()),
                problem(form, "noData"));
    }

    private void head(FillInPaper paper, ReportSheet report, String title) {
        paper.approval(appendix.of(report.period().quarter()));
        paper.title(List.of(words.say(title).split("\\|", -1)));
    }

    /** Rows with the school's card in them, some of them still free; below each other, however many are written. */
    private static void rows(FillInPaper paper, List<Line> lines, List<String> card, Map<String, Integer> places) {
        var count = Math.clamp(lines.size() + SPARE_ROWS, ROWS, Math.max(lines.size(), ReportContent.MOST_LINES));
        for (var i = 0; i < count; i++) {
            var line = i < lines.size() ? lines.get(i) : null;
            var values = new ArrayList<@Nullable Object>();
            values.add(i + 1);
            values.addAll(card);
            values.add(line == null ? "" : line.first());
            values.add(line == null ? "" : line.second());
            var problems = new HashMap<Integer, String>();
            if (line != null) {
                for (var problem : line.problems()) {
                    problems.merge(
                            places.getOrDefault(problem.part(), 0),
                            problem.words(),
                            (one, other) -> one + "\n" + other);
                }
            }
            paper.row(line == null ? "" : line.mark(), values, problems);
        }
    }

    private static String problem(FilledForm form, String part) {
        return String.join(
                "\n",
                form.fillerProblems().stream()
                        .filter(problem -> problem.part().equals(part))
                        .map(Problem::words)
                        .toList());
    }

    private static List<Line> lines(@Nullable List<Line> lines) {
        return lines == null ? List.of() : lines;
    }

    private List<String> months(Quarter quarter) {
        var first = quarter.next().from();
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> words.say("offline.month", Dates.monthYear(first.plusMonths(month))))
                .toList();
    }

    private static String director(SentReport report) {
        return Stream.of(report.directorName(), report.phone(), report.email())
                .filter(part -> !part.isBlank())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }

    private SequencedMap<String, String> howTo(ReportSheet report) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                words.say("offline.howto.report"),
                reportWords.title(report.period().quarter()));
        facts.put(words.say("offline.howto.school"), report.now().schoolName());
        facts.put(words.say("offline.howto.due"), reportWords.due(report.period(), report.terms()));
        for (var topic : List.of("cells", "rows", "dates", "link", "noData", "back")) {
            facts.put(words.say("offline.howto." + topic), words.say("offline.howto." + topic + ".text"));
        }
        return facts;
    }
}
