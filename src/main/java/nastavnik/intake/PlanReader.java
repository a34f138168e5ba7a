package nastavnik.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.calendar.Interval;
import nastavnik.deadline.DeadlineReader;
import nastavnik.intake.PlanRead.ActivityRead;
import nastavnik.intake.PlanRead.Doubt;
import nastavnik.intake.PlanRead.SectionRead;
import nastavnik.intake.TableRead.RowRead;
import nastavnik.roadmap.ActivityWords;
import nastavnik.roadmap.OrderColumn.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes sections and activities of the rows of a table. Nothing is guessed silently: each row that was joined, moved or
 * cannot be told becomes a doubt.
 */
final class PlanReader {

    private static final Pattern SECTION_NUMBER = Pattern.compile("^((?:\\d{1,2}|[IVX]{1,5})\\.?)\\s+(?=\\D)");
    private static final Pattern ONE_LEVEL = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,5})\\.?$");

    private final DeadlineReader deadlines;
    private final @Nullable Kind[] kinds;
    private final @Nullable Interval period;
    private final List<Section> sections = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    PlanReader(DeadlineReader deadlines, List<@Nullable Kind> kinds, @Nullable Interval period) {
        this.deadlines = deadlines;
        this.kinds = kinds.toArray(new Kind[0]);
        this.period = period;
    }

    PlanRead read(List<RowRead> rows) {
        rows.forEach(this::take);
        var read = sections.stream()
                .filter(section -> !section.activities.isEmpty() || !section.title.isEmpty())
                .map(section -> new SectionRead(
                        section.number,
                        section.title,
                        section.activities.stream().map(this::finished).toList()))
                .toList();
        for (var section : read) {
            if (section.activities().isEmpty()) {
                doubts.add(new Doubt(0, "emptySection", null, List.of(section.title())));
            }
        }
        doubts.sort(java.util.Comparator.comparingInt(Doubt::row));
        return new PlanRead(read, List.copyOf(doubts));
    }

    private void take(RowRead row) {
        var number = text(row, Kind.NUMBER);
        if (row.merged() || onlyTitle(row, number)) {
            sections.add(section(row, number));
        } else if (number.isEmpty() && has(Kind.NUMBER) && lastActivity() != null && continues(row)) {
            join(row);
        } else {
            if (sections.isEmpty()) {
                sections.add(new Section("", ""));
            }
            if (text(row, Kind.TITLE).isEmpty()) {
                doubts.add(new Doubt(row.number(), "noTitle", null, List.of()));
            }
            sections.getLast().activities.add(new Draft(row, cells(row)));
        }
    }

    /** A heading that is no merged cell: a number of one level, a title, and nothing else. */
    private boolean onlyTitle(RowRead row, String number) {
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        return !text(row, Kind.TITLE).isEmpty()
                && ((filled == 2 && ONE_LEVEL.matcher(number).matches())
                        || (filled == 1
                                && SECTION_NUMBER.matcher(text(row, Kind.TITLE)).find()));
    }

    private Section section(RowRead row, String number) {
        var words = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .reduce((first, second) -> second)
                .orElse("");
        if (!number.isEmpty() && !number.equals(words)) {
            return new Section(number, words);
        }
        var numbered = SECTION_NUMBER.matcher(words);
        return numbered.find()
                ? new Section(numbered.group(1), words.substring(numbered.end()).strip())
                : new Section("", words);
    }

    /** A row cut in two by a page: no number, and text that belongs to the cells above it. */
    private boolean continues(RowRead row) {
        var title = text(row, Kind.TITLE);
        return title.isEmpty() || text(row, Kind.DEADLINE).isEmpty() || Character.isLowerCase(title.charAt(0));
    }

    private void join(RowRead row) {
        var activity = sections.getLast().activities.getLast();
        for (int column = 0; column < row.cells().size(); column++) {
            var tail = row.cells().get(column);
            if (!tail.isBlank()) {
                var head = activity.cells.get(column);
                activity.cells.set(column, head.isBlank() ? tail : head + " " + tail);
            }
        }
        doubts.add(new Doubt(row.number(), "joined", null, List.of(Integer.toString(activity.row.number()))));
    }

    private ActivityRead finished(Draft draft) {
        var words = new ActivityWords(
                cell(draft, Kind.NUMBER),
                cell(draft, Kind.TITLE),
                cell(draft, Kind.DEADLINE),
                cell(draft, Kind.RESPONSIBLE),
                cell(draft, Kind.DOCUMENT),
                cell(draft, Kind.RESULT));
        if (period != null) {
            for (var note : deadlines.read(words.deadline(), period).notes()) {
                if (note.doubt()) {
                    doubts.add(new Doubt(draft.row.number(), "deadline", note.key(), note.args()));
                }
            }
        }
        return new ActivityRead(draft.row.number(), words, String.join("\t", draft.row.cells()));
    }

    private @Nullable Draft lastActivity() {
        return sections.isEmpty() || sections.getLast().activities.isEmpty()
                ? null
                : sections.getLast().activities.getLast();
    }

    private boolean has(Kind kind) {
        return column(kind) >= 0;
    }

    private int column(Kind kind) {
        return java.util.Arrays.asList(kinds).indexOf(kind);
    }

    private String text(RowRead row, Kind kind) {
        var column = column(kind);
        return column < 0 || column >= row.cells().size()
                ? ""
                : row.cells().get(column).strip();
    }

    private String cell(Draft draft, Kind kind) {
        var column = column(kind);
        return column < 0 || column >= draft.cells.size()
                ? ""
                : draft.cells.get(column).strip();
    }

    private static List<String> cells(RowRead row) {
        return new ArrayList<>(row.cells());
    }

    private static final class Section {
        private final String number;
        private final String title;
        private final List<Draft> activities = new ArrayList<>();

        private Section(String number, String title) {
            this.number = number;
            this.title = title;
        }
    }

    private static final class Draft {
        private final RowRead row;
        private final List<String> cells;

        private Draft(RowRead row, List<String> cells) {
            this.row = row;
            this.cells = cells;
        }
    }
}
