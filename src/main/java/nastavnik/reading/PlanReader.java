package nastavnik.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nastavnik.calendar.Interval;
import nastavnik.deadline.DeadlineReader;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.reading.Doubt.Part;
import nastavnik.reading.Doubt.Reason;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.reading.PlanRead.SectionRead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes sections and activities of the rows of a table. Nothing is guessed silently: whatever was joined, moved, spread or
 * mended, and whatever cannot be told, is a doubt with the document's own words beside the proposal.
 */
@Component
public class PlanReader {

    private final DeadlineReader deadlines;

    PlanReader(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param kinds what each column of the table holds; null where it is left out
     * @param period of the roadmap; null as long as it is not known: years are not doubted then
     * @param unknown what of the words about who answers for an activity names nobody the portal knows
     */
    public PlanRead read(
            TableRead table,
            List<@Nullable Kind> kinds,
            @Nullable Interval period,
            Function<String, List<String>> unknown) {
        var columns = new Columns(kinds);
        if (!columns.has(Kind.TITLE)) {
            return new PlanRead(List.of(), List.of(aboutTable("reading.doubt.noTitles")));
        }
        var wording = new DeadlineWording(deadlines, period);
        var lines = table.rows().stream().map(row -> new Line(columns, row)).toList();
        var vocabulary = new Vocabulary(columns, lines, wording);
        var outline = new Outline(columns, lines, new Alignment(columns, vocabulary));
        var chapters = outline.sections();
        GluedHeadings.part(chapters);
        var spread = new MergedCells(wording);
        for (var chapter : chapters) {
            NumberColumn.mend(chapter);
            spread.spread(chapter, columns);
        }
        var activities = chapters.stream()
                .flatMap(chapter -> chapter.activities().stream())
                .toList();
        WordOrder.restore(activities);
        Parties.check(activities);
        if (columns.has(Kind.DEADLINE)) {
            activities.forEach(wording::check);
        }
        var doubts = new ArrayList<>(outline.leftOut());
        doubts.addAll(leftOut(table, columns));
        doubts.addAll(Parties.unknown(activities, unknown));
        if (table.parts() > 1) {
            doubts.add(aboutTable("reading.doubt.tablesJoined", Integer.toString(table.parts())));
        }
        return plan(chapters, doubts, columns);
    }

    /** What of the table would get lost without anybody having said so. */
    private static List<Doubt> leftOut(TableRead table, Columns columns) {
        var doubts = new ArrayList<Doubt>();
        if (!columns.has(Kind.DEADLINE)) {
            doubts.add(aboutTable("reading.doubt.noDeadlines"));
        }
        var captions = IntStream.range(
                        0, Math.min(columns.width(), table.captions().size()))
                .filter(column -> columns.kind(column) == null && table.holdsWords(column))
                .mapToObj(table.captions()::get)
                .filter(caption -> !caption.isBlank())
                .map(caption -> "\u00ab" + caption + "\u00bb")
                .collect(Collectors.joining(", "));
        if (!captions.isEmpty()) {
            doubts.add(aboutTable("reading.doubt.columnsLeft", captions));
        }
        return doubts;
    }

    private static Doubt aboutTable(String key, String... args) {
        return new Doubt(List.of(), Part.ROW, List.of(new Reason(key, List.of(args))), "", "");
    }

    private static PlanRead plan(List<Chapter> chapters, List<Doubt> doubts, Columns columns) {
        for (var chapter : chapters) {
            doubts.addAll(chapter.doubts());
            if (chapter.activities().isEmpty() && chapter.line() != null) {
                doubts.add(new Doubt(
                        List.of(chapter.line().number()),
                        Part.ROW,
                        List.of(new Reason("reading.doubt.emptySection", List.of())),
                        chapter.title(),
                        chapter.title()));
            }
            for (var line : chapter.activities()) {
                line.doubts().stream()
                        .filter(doubt -> doubt.part() != Part.SECTION)
                        .forEach(doubts::add);
            }
        }
        var sections = chapters.stream()
                .filter(chapter -> !chapter.isEmpty())
                .map(Chapter::read)
                .toList();
        if (!columns.has(Kind.NUMBER)) {
            sections = counted(sections);
            doubts.add(aboutTable("reading.doubt.numbersCounted"));
        }
        return new PlanRead(sections, grouped(doubts));
    }

    private static List<SectionRead> counted(List<SectionRead> sections) {
        var counted = new ArrayList<SectionRead>();
        var number = 0;
        for (var section : sections) {
            var activities = new ArrayList<ActivityRead>();
            for (var activity : section.activities()) {
                var words = activity.words();
                activities.add(new ActivityRead(
                        activity.row(),
                        new ActivityWords(
                                Integer.toString(++number),
                                words.title(),
                                words.deadline(),
                                words.responsible(),
                                words.document(),
                                words.result()),
                        activity.source()));
            }
            counted.add(new SectionRead(section.row(), section.number(), section.title(), activities));
        }
        return counted;
    }

    private record SameDoubt(Part part, List<Reason> reasons, String original, String proposal) {}

    /** One doubt for all rows in which the same cell is doubted for the same reasons. */
    private static List<Doubt> grouped(List<Doubt> doubts) {
        var groups = new LinkedHashMap<SameDoubt, List<Integer>>();
        doubts.stream()
                .sorted(Comparator.comparingInt(
                        doubt -> doubt.rows().isEmpty() ? 0 : doubt.rows().getFirst()))
                .forEach(doubt -> groups.computeIfAbsent(
                                new SameDoubt(doubt.part(), doubt.reasons(), doubt.original(), doubt.proposal()),
                                any -> new ArrayList<>())
                        .addAll(doubt.rows()));
        return groups.entrySet().stream()
                .map(group -> new Doubt(
                        group.getValue(),
                        group.getKey().part(),
                        group.getKey().reasons(),
                        group.getKey().original(),
                        group.getKey().proposal()))
                .toList();
    }
}
