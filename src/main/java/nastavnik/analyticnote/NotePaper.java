package nastavnik.analyticnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.office.Bars;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.roundform.FieldKind;
import nastavnik.roundtable.RoundTable;
import nastavnik.roundtable.RoundTable.Column;
import org.springframework.stereotype.Component;

/** The note as a Word document: introduction, figures with charts, comparison, findings, recommendations, signature. */
@Component
class NotePaper {

    private static final int VERSION = 1;
    private static final int LONGEST_LABEL = 40;
    private static final int LABEL_COLUMN = 1;
    private static final int MOST_BARS = 20;

    private final NoteWords words;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;

    NotePaper(NoteWords words, CommitteeOffice committee, CommitteeClock clock) {
        this.words = words;
        this.committee = committee;
        this.clock = clock;
    }

    Download download(RoundTable table) {
        return new Download(
                words.say("analyticnote.file", table.titleOfFile()) + ".docx",
                "round-note-" + table.roundId() + ".docx");
    }

    /** The caller closes it, or gives it to {@link Download}. */
    WordFile file(RoundTable table, NoteForm text, SignedIn me) {
        var file = new WordFile(
                new Imprint(
                        words.say("analyticnote.title"),
                        me.fullName(),
                        clock.now(),
                        "round-note",
                        VERSION,
                        Map.of("round", Long.toString(table.roundId()))),
                Page.PORTRAIT);
        var begin = plain(file);
        begin.title(List.of(
                words.say("analyticnote.title").toUpperCase(java.util.Locale.of("ru")),
                words.say("analyticnote.about", table.title()),
                committee.card().municipality() + ", " + Dates.full(clock.today())));
        chapter(begin, 1, "analyticnote.chapter.introduction");
        lines(begin, text.basis());
        lines(begin, text.scope());
        var number = 2;
        if (!numeric(table).isEmpty() || !marks(table).isEmpty()) {
            chapter(begin, number++, "analyticnote.chapter.figures");
            figures(file, table);
            marks(file, table);
        }
        if (comparable(table)) {
            comparison(file, number++, table);
        }
        var end = plain(file);
        chapter(end, number++, "analyticnote.chapter.findings");
        lines(end, text.findings());
        chapter(end, number, "analyticnote.chapter.recommendations");
        lines(end, text.recommendations());
        end.signature(text.post(), text.signatory());
        return file;
    }

    private static OfficialPaper plain(WordFile file) {
        return file.continued(List.of(PaperColumn.of("", 1)));
    }

    private void chapter(OfficialPaper paper, int number, String key) {
        paper.line("");
        paper.title(List.of(number + ". " + words.say(key)));
    }

    private static void lines(OfficialPaper paper, String text) {
        for (var line : text.split("\n", -1)) {
            paper.line(line);
        }
    }

    /** Numbers: a table and, where something is added up, a chart of the sums. */
    private void figures(WordFile file, RoundTable table) {
        var columns = numeric(table);
        if (columns.isEmpty()) {
            return;
        }
        var paper = file.continued(List.of(
                PaperColumn.centred(words.say("analyticnote.column.number"), 6),
                PaperColumn.of(words.say("analyticnote.column.field"), 44),
                PaperColumn.centred(words.say("analyticnote.column.answered"), 16),
                PaperColumn.centred(words.say("analyticnote.column.total"), 16),
                PaperColumn.centred(words.say("analyticnote.column.mean"), 18)));
        var summed = columns.stream().filter(column -> column.total() != null).toList();
        var others = columns.stream().filter(column -> column.total() == null).toList();
        var number = 0L;
        for (var column : concat(summed, others)) {
            paper.row(++number, column.field().caption(), column.answered(), column.total(), column.mean());
        }
        var drawn = summed.stream().limit(MOST_BARS).toList();
        if (drawn.isEmpty()) {
            paper.endTable();
        } else {
            paper.chart(new Bars(
                    words.say("analyticnote.chart.figures"),
                    LABEL_COLUMN,
                    labels(drawn),
                    List.of(new Bars.Series(
                            words.say("analyticnote.column.total"),
                            3,
                            Bars.Tone.BEGUN,
                            drawn.stream().map(NotePaper::rounded).toList()))));
        }
    }

    private static long rounded(Column column) {
        var total = column.total();
        return total == null ? 0 : Math.round(total.doubleValue());
    }

    /** Items of a checklist: how many schools have each, with a chart. */
    private void marks(WordFile file, RoundTable table) {
        var marks = marks(table);
        if (marks.isEmpty()) {
            return;
        }
        var captions =
                marks.getFirst().shares().stream().map(RoundTable.Share::words).toList();
        var paper = file.continued(List.of(
                PaperColumn.centred(words.say("analyticnote.column.number"), 6),
                PaperColumn.of(words.say("analyticnote.column.item"), 49),
                PaperColumn.centred(captions.getFirst(), 15),
                PaperColumn.centred(captions.get(1), 15),
                PaperColumn.centred(captions.getLast(), 15)));
        var number = 0L;
        for (var mark : marks) {
            paper.row(
                    ++number,
                    mark.field().caption(),
                    mark.shares().getFirst().schools(),
                    mark.shares().get(1).schools(),
                    mark.shares().getLast().schools());
        }
        var drawn = marks.stream().limit(MOST_BARS).toList();
        var tones = List.of(Bars.Tone.GOOD, Bars.Tone.BEGUN, Bars.Tone.BAD);
        paper.chart(new Bars(
                words.say(table.checklist() ? "analyticnote.chart.marks" : "analyticnote.chart.answers"),
                LABEL_COLUMN,
                labels(drawn),
                IntStream.range(0, tones.size())
                        .mapToObj(index -> new Bars.Series(
                                captions.get(index),
                                index + 2,
                                tones.get(index),
                                drawn.stream()
                                        .map(mark -> mark.shares().get(index).schools())
                                        .toList()))
                        .toList()));
    }

    private void comparison(WordFile file, int number, RoundTable table) {
        var head = plain(file);
        chapter(head, number, "analyticnote.chapter.comparison");
        head.line(words.say("analyticnote.comparison", table.before(), table.beforeDue(), table.both()));
        var paper = file.continued(List.of(
                PaperColumn.of(words.say("analyticnote.column.field"), 46),
                PaperColumn.centred(words.say("analyticnote.column.before"), 18),
                PaperColumn.centred(words.say("analyticnote.column.now"), 18),
                PaperColumn.centred(words.say("analyticnote.column.change"), 18)));
        var score = table.meanScoreNow();
        var scoreBefore = table.meanScoreBefore();
        if (score != null && scoreBefore != null) {
            paper.row(words.say("analyticnote.column.score"), scoreBefore, score, score.subtract(scoreBefore));
        }
        for (var column : numeric(table)) {
            if (column.before() != null) {
                paper.row(column.field().caption(), column.before(), column.now(), column.change());
            }
        }
        paper.endTable();
    }

    /** Without anybody who answered both rounds a heading would stand above nothing. */
    private static boolean comparable(RoundTable table) {
        var scores = table.meanScore() != null && table.meanScoreBefore() != null;
        return table.both() > 0 && (scores || numeric(table).stream().anyMatch(column -> column.before() != null));
    }

    private static List<Column> marks(RoundTable table) {
        return table.columns().stream()
                .filter(column -> column.field().kind() == FieldKind.MARK)
                .toList();
    }

    private static List<Column> numeric(RoundTable table) {
        return table.columns().stream()
                .filter(column -> column.field().kind().number())
                .toList();
    }

    private static List<Column> concat(List<Column> some, List<Column> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<String> labels(List<Column> columns) {
        return columns.stream()
                .map(column -> shortened(column.field().caption()))
                .toList();
    }

    private static String shortened(String caption) {
        if (caption.length() <= LONGEST_LABEL) {
            return caption;
        }
        var cut = caption.lastIndexOf(' ', LONGEST_LABEL);
        return caption.substring(0, cut > 0 ? cut : LONGEST_LABEL) + "…";
    }
}
