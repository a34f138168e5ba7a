package nastavnik.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Bars;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.office.WordFile;
import nastavnik.progress.Due;
import nastavnik.progress.Figures;
import nastavnik.progress.PerformerProgress;
import nastavnik.progress.SectionProgress;
import nastavnik.progress.Standing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report as documents: by section with a chart, by performer, by activity; in Word the letter comes first. */
@Component
class StatementPaper {

    private static final Locale RUSSIAN = Locale.of("ru");
    /** Counted up when a column changes. */
    private static final int VERSION = 2;

    private final MemoWords words;
    private final CommitteeClock clock;
    private final MessageSource messages;

    StatementPaper(MemoWords words, CommitteeClock clock, MessageSource messages) {
        this.words = words;
        this.clock = clock;
        this.messages = messages;
    }

    /** The caller closes it, or gives it to {@link Download}. */
    WordFile word(Standing standing, MemoForm letter, SignedIn person) {
        var file = new WordFile(imprint(standing, person), Page.PORTRAIT);
        letter(file.paper(List.of(PaperColumn.of("", 1))), letter);
        sections(file.paper(columns(say("statement.column.section"))), standing);
        performers(file.paper(columns(say("statement.column.performer"))), standing);
        activities(file.paper(activityColumns()), standing);
        return file;
    }

    /** The caller closes it, or gives it to {@link Download}. */
    SheetFile sheet(Standing standing, SignedIn person) {
        var file = new SheetFile(imprint(standing, person));
        sections(
                file.paper(say("statement.sheet.sections"), Page.LANDSCAPE, columns(say("statement.column.section"))),
                standing);
        performers(
                file.paper(
                        say("statement.sheet.performers"), Page.LANDSCAPE, columns(say("statement.column.performer"))),
                standing);
        activities(file.paper(say("statement.sheet.activities"), Page.LANDSCAPE, activityColumns()), standing);
        var facts = new LinkedHashMap<String, Object>();
        facts.put(say("statement.facts.what"), say("statement.title"));
        facts.put(say("statement.facts.roadmap"), words.about(standing));
        facts.put(say("statement.facts.day"), standing.day());
        facts.put(say("statement.facts.by"), person.fullName() + ", " + person.post());
        facts.put(say("statement.facts.at"), Dates.dateTime(clock.local(clock.now())) + " (" + clock.zone() + ")");
        facts.put(say("statement.facts.rule"), say("statement.rule"));
        if (standing.obscure() > 0) {
            facts.put(say("statement.facts.obscure"), standing.obscure());
        }
        file.facts(say("statement.sheet.facts"), facts);
        return file;
    }

    /** @param ending «docx» or «xlsx» */
    Download download(Standing standing, String ending) {
        return new Download(
                say("statement.file", Dates.compact(standing.day())) + "." + ending,
                "execution-" + standing.day() + "." + ending);
    }

    private static void letter(OfficialPaper paper, MemoForm letter) {
        paper.approval(List.of(letter.addressee().split("\n", -1)));
        if (!letter.greeting().isEmpty()) {
            paper.title(List.of(letter.greeting()));
        }
        for (var line : letter.body().split("\n", -1)) {
            paper.line(line);
        }
        paper.signature(letter.post(), letter.signatory());
        if (!letter.contact().isEmpty()) {
            paper.line("");
            paper.line(letter.contact());
        }
    }

    private void sections(OfficialPaper paper, Standing standing) {
        title(paper, standing, say("statement.by.section"));
        for (var section : standing.sections()) {
            row(paper, section.number(), section.title(), section.figures());
        }
        row(paper, "", say("statement.total"), standing.figures());
        if (!standing.sections().isEmpty()) {
            paper.chart(bars(standing.sections()));
        }
        notes(paper, standing);
    }

    private void performers(OfficialPaper paper, Standing standing) {
        title(paper, standing, say("statement.by.performer"));
        var number = 0L;
        for (PerformerProgress performer : standing.performers()) {
            row(paper, ++number, performer.name(), performer.figures());
        }
        row(paper, "", say("statement.total"), standing.figures());
        paper.endTable();
    }

    private void activities(OfficialPaper paper, Standing standing) {
        title(paper, standing, say("statement.by.activity"));
        for (var section : standing.sections()) {
            if (!section.dues().isEmpty()) {
                paper.section(MemoWords.name(section));
                section.dues().forEach(due -> activity(paper, due));
            }
        }
        paper.endTable();
    }

    private void activity(OfficialPaper paper, Due due) {
        paper.row(
                due.number(),
                due.title(),
                due.dated() ? due.dueOn() : say("statement.undated"),
                due.dated() ? due.date().effective() : "",
                due.responsible(),
                due.figures().owed(),
                due.figures().done(),
                due.figures().late());
    }

    private void title(OfficialPaper paper, Standing standing, String part) {
        paper.title(List.of(
                say("statement.title"),
                words.about(standing),
                say("statement.asOf", Dates.full(standing.day())) + ", " + part));
    }

    private void notes(OfficialPaper paper, Standing standing) {
        paper.line(say("statement.rule"));
        if (standing.obscure() > 0) {
            paper.line(say("statement.obscure", Long.toString(standing.obscure())));
        }
    }

    private static void row(OfficialPaper paper, Object number, String name, Figures figures) {
        paper.row(
                number,
                name,
                figures.owed(),
                figures.done(),
                figures.percent(),
                figures.inProgress(),
                figures.late(),
                figures.ahead());
    }

    private Bars bars(List<SectionProgress> sections) {
        var numbered = sections.stream().noneMatch(section -> section.number().isBlank());
        return new Bars(
                say("statement.chart"),
                numbered ? 0 : 1,
                sections.stream()
                        .map(section -> numbered ? section.number() : section.title())
                        .toList(),
                List.of(
                        series("done", 3, Bars.Tone.GOOD, sections, Figures::done),
                        series("inProgress", 5, Bars.Tone.BEGUN, sections, Figures::inProgress),
                        series("late", 6, Bars.Tone.BAD, sections, Figures::late),
                        series("ahead", 7, Bars.Tone.IDLE, sections, Figures::ahead)));
    }

    private Bars.Series series(
            String key, int column, Bars.Tone tone, List<SectionProgress> sections, ToLongFunction<Figures> figure) {
        return new Bars.Series(
                say("statement.column." + key),
                column,
                tone,
                sections.stream()
                        .map(section -> figure.applyAsLong(section.figures()))
                        .toList());
    }

    private List<PaperColumn> columns(String what) {
        return List.of(
                PaperColumn.centred(say("statement.column.number"), 6),
                PaperColumn.of(what, 26),
                PaperColumn.centred(say("statement.total"), 9),
                PaperColumn.centred(say("statement.column.done"), 14),
                PaperColumn.centred(say("statement.column.percent"), 7),
                PaperColumn.centred(say("statement.column.inProgress"), 10),
                PaperColumn.centred(say("statement.column.late"), 16),
                PaperColumn.centred(say("statement.column.ahead"), 12));
    }

    private List<PaperColumn> activityColumns() {
        return List.of(
                PaperColumn.centred(say("statement.column.number"), 6),
                PaperColumn.of(say("statement.column.activity"), 21),
                PaperColumn.centred(say("statement.column.due"), 11),
                PaperColumn.centred(say("statement.column.kept"), 11),
                PaperColumn.of(say("statement.column.responsible"), 22),
                PaperColumn.centred(say("statement.total"), 8),
                PaperColumn.centred(say("statement.column.done"), 10),
                PaperColumn.centred(say("statement.column.late"), 11));
    }

    private Imprint imprint(Standing standing, SignedIn person) {
        return new Imprint(
                say("statement.title"),
                person.fullName(),
                clock.now(),
                "execution-statement",
                VERSION,
                Map.of("day", standing.day().toString()));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
