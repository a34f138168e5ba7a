package nastavnik.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.form.Choice;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.reading.Doubt;
import nastavnik.reading.Doubt.Part;
import nastavnik.reading.Heading;
import nastavnik.reading.PlanRead;
import nastavnik.reading.TableRead;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts what was read into the words of the preview. */
@Component
class ImportPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int WINDOWS_SHOWN = 4;
    private static final int ROWS_SHOWN = 3;
    private static final int DOUBTS_SHOWN = 60;
    private static final int ROWS_NAMED = 4;
    private static final int LONGEST_NAME = 90;
    private static final int ON_A_PAGE = 200;

    /** A cell may hold the text of a whole order: the preview is to tell cells apart, the draft keeps them whole. */
    private static final int LONGEST_SHOWN = 1_000;

    private final IntakeService intake;
    private final DeadlineReader deadlines;
    private final ComparisonPages comparisons;
    private final MessageSource messages;
    private final Plural plural;

    ImportPages(
            IntakeService intake,
            DeadlineReader deadlines,
            ComparisonPages comparisons,
            MessageSource messages,
            Plural plural) {
        this.intake = intake;
        this.deadlines = deadlines;
        this.comparisons = comparisons;
        this.messages = messages;
        this.plural = plural;
    }

    /** @param page the page of the plan, as the address says; anything odd is the first */
    ModelAndView preview(StoredImport upload, ImportForm form, String page) {
        return new ModelAndView("intake/show")
                .addObject("form", form)
                .addObject("upload", view(upload, form, page))
                .addObject("levels", Choice.of(messages, "intake.level.", RoadmapLevel.values()))
                .addObject("kinds", Choice.of(messages, "intake.kindOf.", Kind.values()));
    }

    private ImportView view(StoredImport upload, ImportForm form, String wanted) {
        var read = intake.plan(upload, form);
        var plan = read.corrected(form.corrections(read));
        var table = upload.table(form);
        var selection = intake.select(plan, form);
        var pages = Math.max(1, (selection.plan().activities() + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = wanted.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(wanted), 1, pages) : 1;
        var pageOfRow = pagesOfRows(selection.plan());
        var open = read.doubts().stream()
                .filter(doubt -> form.decision(doubt).map(Decision::open).orElse(true))
                .toList();
        return new ImportView(
                upload.id().toString(),
                upload.fileName().isEmpty() ? say("intake.pasted") : say("intake.show.file", upload.fileName()),
                plural.of("intake.sections", plan.sections().size()),
                plural.of("intake.activities", plan.activities()),
                plural.of("intake.doubts", read.doubts().size()),
                open.isEmpty() ? "" : plural.of("intake.doubts.open", open.size()),
                tables(upload),
                columns(table, form),
                table.rows().stream()
                        .limit(ROWS_SHOWN)
                        .map(row -> cells(row, table.captions().size()))
                        .toList(),
                intake.targets().stream()
                        .map(target -> new Choice(Long.toString(target.id()), target(target)))
                        .toList(),
                intake.compare(plan, form)
                        .map(comparison -> comparisons.view(comparison, Set.copyOf(form.leftOut())))
                        .orElse(null),
                open.stream()
                        .limit(DOUBTS_SHOWN)
                        .map(doubt -> line(doubt, form, pageOfRow))
                        .toList(),
                open.size() > DOUBTS_SHOWN ? plural.of("intake.doubts.left", open.size() - (long) DOUBTS_SHOWN) : "",
                read.doubts().stream()
                        .filter(doubt -> !open.contains(doubt))
                        .map(doubt -> decided(doubt, form, pageOfRow))
                        .toList(),
                page,
                pages == 1 ? List.of() : IntStream.rangeClosed(1, pages).boxed().toList(),
                parts(selection, form.period(), page));
    }

    private String target(RoadmapCard target) {
        if (!target.draft()) {
            return say("intake.target.amend", target.title());
        }
        return target.amendment()
                ? say("intake.target.amendment", Integer.toString(target.ordinal()), target.title())
                : say("intake.target.draft", target.title());
    }

    private List<Choice> tables(StoredImport upload) {
        var choices = new ArrayList<Choice>();
        for (var table : upload.tables()) {
            var name = name(table);
            choices.add(new Choice(
                    Integer.toString(choices.size()),
                    say(
                            "intake.table.choice",
                            Integer.toString(choices.size() + 1),
                            cut(name, LONGEST_NAME),
                            plural.of("intake.rows", table.rows().size()))));
        }
        return choices;
    }

    private static String name(TableRead table) {
        var title = table.isRoadmap() ? Heading.of(table.before()).title() : "";
        return !title.isEmpty() ? title : table.name().isEmpty() ? String.join(", ", table.captions()) : table.name();
    }

    private static List<ImportView.Column> columns(TableRead table, ImportForm form) {
        var kinds = form.kinds(table.captions().size());
        var columns = new ArrayList<ImportView.Column>();
        for (int column = 0; column < kinds.size(); column++) {
            var kind = kinds.get(column);
            columns.add(new ImportView.Column(
                    column, shown(table.captions().get(column)), kind == null ? "" : kind.name()));
        }
        return columns;
    }

    private static List<String> cells(TableRead.RowRead row, int width) {
        return IntStream.range(0, Math.max(width, row.cells().size()))
                .mapToObj(column ->
                        column < row.cells().size() ? shown(row.cells().get(column)) : "")
                .toList();
    }

    private ImportView.DoubtLine line(Doubt doubt, ImportForm form, Map<Integer, Integer> pageOfRow) {
        var typed = form.decision(doubt).map(Decision::words).orElse(doubt.proposal());
        return new ImportView.DoubtLine(
                doubt.id(),
                where(doubt),
                address(doubt, pageOfRow),
                doubt.correctable() ? say("intake.part." + doubt.part()) : "",
                doubt.reasons().stream()
                        .map(reason -> say(reason.key(), reason.args().toArray()))
                        .toList(),
                shown(doubt.original()),
                shown(doubt.proposal()),
                doubt.part() == Part.DEADLINE ? meaning(doubt.proposal(), form.period()) : "",
                typed,
                !typed.equals(doubt.proposal()),
                doubt.correctable(),
                !doubt.proposal().equals(doubt.original()),
                !doubt.original().isEmpty()
                        && !doubt.proposal().equals(doubt.original().replace('\n', ' ')));
    }

    private ImportView.DecidedLine decided(Doubt doubt, ImportForm form, Map<Integer, Integer> pageOfRow) {
        var decision = form.decision(doubt).orElseThrow();
        var corrected = decision.state().equals(Decision.CORRECTED);
        return new ImportView.DecidedLine(
                doubt.id(),
                where(doubt),
                address(doubt, pageOfRow),
                say(corrected ? "intake.decided.corrected" : "intake.decided.accepted"),
                shown(corrected ? decision.words() : doubt.proposal()));
    }

    private String where(Doubt doubt) {
        if (doubt.rows().isEmpty()) {
            return say("intake.doubt.whole");
        }
        var named = doubt.rows().stream()
                .limit(ROWS_NAMED)
                .map(row -> Integer.toString(row))
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        return doubt.rows().size() > ROWS_NAMED
                ? say(
                        "intake.doubt.rowsAndMore",
                        named,
                        Integer.toString(doubt.rows().size() - ROWS_NAMED))
                : say(doubt.rows().size() == 1 ? "intake.doubt.row" : "intake.doubt.rows", named);
    }

    private static String address(Doubt doubt, Map<Integer, Integer> pageOfRow) {
        var page = doubt.rows().isEmpty() ? null : pageOfRow.get(doubt.rows().getFirst());
        if (page == null) {
            return "";
        }
        return (page == 1 ? "" : "?page=" + page) + "#row-" + doubt.rows().getFirst();
    }

    private static Map<Integer, Integer> pagesOfRows(PlanRead plan) {
        var pages = new HashMap<Integer, Integer>();
        var count = 0;
        for (var section : plan.sections()) {
            for (var activity : section.activities()) {
                pages.put(activity.row(), count++ / ON_A_PAGE + 1);
            }
        }
        return pages;
    }

    private List<ImportView.Part> parts(Selection selection, Optional<Interval> period, int page) {
        var parts = new ArrayList<ImportView.Part>();
        var first = (page - 1) * ON_A_PAGE;
        var count = 0;
        for (var section : selection.plan().sections()) {
            var lines = new ArrayList<ImportView.Line>();
            for (var activity : section.activities()) {
                if (count >= first && count < first + ON_A_PAGE) {
                    lines.add(line(activity, selection.marks().get(activity.row()), period));
                }
                count++;
            }
            if (!lines.isEmpty()) {
                parts.add(new ImportView.Part(section.number(), section.title(), lines));
            }
        }
        return parts;
    }

    private ImportView.Line line(
            PlanRead.ActivityRead activity, Selection.@Nullable Mark mark, Optional<Interval> period) {
        var words = activity.words();
        var deadline = period.map(of -> deadlines.read(words.deadline(), of));
        return new ImportView.Line(
                activity.row(),
                mark == null ? "" : "intake.mark." + mark,
                shown(words.number()),
                shown(words.title()),
                shown(words.deadline()),
                deadline.map(ImportPages::windows).orElse(List.of()),
                deadline.map(this::rest).orElse(""),
                deadline.map(Deadline::doubtful).orElse(false),
                shown(words.responsible()),
                shown(words.document()),
                shown(words.result()),
                activity.source()
                        .lines()
                        .map(line -> shown(line.replace("\t", " · ")))
                        .toList());
    }

    private static String shown(String words) {
        return cut(words, LONGEST_SHOWN);
    }

    private static String cut(String words, int length) {
        return words.length() > length ? words.substring(0, length) + "…" : words;
    }

    /** What the portal takes the words of a deadline for. */
    private String meaning(String words, Optional<Interval> period) {
        return period.map(of -> {
                    var deadline = deadlines.read(words, of);
                    return (String.join("; ", windows(deadline)) + " " + rest(deadline)).strip();
                })
                .orElse("");
    }

    private static List<String> windows(Deadline deadline) {
        return deadline.windows().stream().limit(WINDOWS_SHOWN).map(Dates::span).toList();
    }

    private String rest(Deadline deadline) {
        if (deadline.windows().size() > WINDOWS_SHOWN) {
            return say("intake.more", Integer.toString(deadline.windows().size() - WINDOWS_SHOWN));
        }
        return deadline.windows().isEmpty() ? say("intake.kind." + deadline.kind()) : "";
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
