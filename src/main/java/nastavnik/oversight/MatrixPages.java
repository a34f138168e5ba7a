package nastavnik.oversight;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.execution.Decision;
import nastavnik.execution.TaskFilter;
import nastavnik.form.Choice;
import nastavnik.plan.RoadmapCard;
import nastavnik.progress.Matrices;
import nastavnik.progress.Matrix;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the matrix into the words of its page. */
@Component
class MatrixPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Roadmaps roadmaps;
    private final CommitteeClock clock;
    private final MessageSource messages;

    MatrixPages(Roadmaps roadmaps, CommitteeClock clock, MessageSource messages) {
        this.roadmaps = roadmaps;
        this.clock = clock;
        this.messages = messages;
    }

    /** Nobody reads all years at once: without a quarter in the address the present one is meant. */
    TaskFilter filter(String q, String state, String roadmap, String section, @Nullable String quarter) {
        var asked = quarter == null ? Quarter.of(clock.today()).toString() : quarter;
        return new TaskFilter(q, state, "", roadmap, section, asked, "");
    }

    MatrixView view(Matrix matrix) {
        var inForce = roadmaps.inForce(clock.today());
        return new MatrixView(
                inForce.size() > 1
                        ? inForce.stream()
                                .map(roadmap -> new Choice(Long.toString(roadmap.roadmapId()), roadmap.line()))
                                .toList()
                        : List.of(),
                roadmaps.sectionChoices(inForce),
                quarters(inForce),
                inForce.size() > 1 ? spans(matrix, inForce) : List.of(),
                matrix.columns().stream()
                        .map(column -> new MatrixView.Column(
                                column.number(),
                                column.title(),
                                Dates.compact(column.date().effective()),
                                column.date().shifted()
                                        ? say(
                                                "oversight.matrix.own",
                                                Dates.compact(column.date().statutory()))
                                        : column.date().basis() == DueDate.Basis.NO_CALENDAR
                                                ? say("oversight.matrix.noCalendar")
                                                : "",
                                say("oversight.progress", column.done(), column.owed())))
                        .toList(),
                matrix.columns().size() == Matrices.MOST_COLUMNS);
    }

    MatrixView.Line line(Matrix.Line line, Matrix matrix, TaskFilter filter) {
        var columns = matrix.columns();
        return new MatrixView.Line(
                line.school(),
                line.cells().stream()
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(cell -> "/tasks?who=schools&quarter=" + filter.quarter()
                                + (filter.roadmap().isEmpty() ? "" : "&roadmap=" + filter.roadmap())
                                + "&section=" + filter.section()
                                + "&q="
                                + java.net.URLEncoder.encode(line.school(), java.nio.charset.StandardCharsets.UTF_8))
                        .orElse(""),
                IntStream.range(0, columns.size())
                        .mapToObj(place -> cell(line.cells().get(place), line, columns.get(place)))
                        .toList());
    }

    private MatrixView.Cell cell(Matrix.@Nullable Cell cell, Matrix.Line line, Matrix.Column column) {
        if (cell == null) {
            return new MatrixView.Cell("", "", "", "");
        }
        var words = cell.late() && cell.decision() != Decision.ACCEPTED
                ? say("oversight.matrix.late")
                : cell.doneLate() ? say("oversight.matrix.doneLate") : say("execution.state." + cell.state());
        var decision = cell.waiting()
                ? say("oversight.matrix.waiting")
                : cell.decision() == Decision.NONE ? "" : say("oversight.matrix." + cell.decision());
        return new MatrixView.Cell(
                "/tasks/" + cell.taskId(),
                sign(cell),
                tone(cell),
                line.school() + ", " + column.number() + ": " + words + decision);
    }

    private static String sign(Matrix.Cell cell) {
        if (cell.late() && cell.decision() != Decision.ACCEPTED) {
            return "!";
        }
        if (cell.decision() == Decision.RETURNED) {
            return "↩";
        }
        return switch (cell.state()) {
            case DONE -> cell.waiting() ? "✓?" : "✓";
            case PARTLY -> "½";
            case IN_PROGRESS -> "…";
            case NOT_DONE -> "✗";
            case MOVED -> "→";
            case NOT_APPLICABLE -> "–";
            case OPEN -> "·";
        };
    }

    private static String tone(Matrix.Cell cell) {
        if (cell.late()) {
            return "state-bad";
        }
        if (cell.decision() == Decision.RETURNED) {
            return "state-warn";
        }
        return switch (cell.state()) {
            case DONE -> cell.doneLate() ? "state-warn" : "state-good";
            case IN_PROGRESS, PARTLY, MOVED -> "state-new";
            case NOT_DONE -> "state-bad";
            case OPEN, NOT_APPLICABLE -> "state-idle";
        };
    }

    private static List<MatrixView.Span> spans(Matrix matrix, List<RoadmapCard> inForce) {
        return inForce.stream()
                .map(roadmap -> new MatrixView.Span(
                        roadmap.line(),
                        matrix.columns().stream()
                                .filter(column -> column.redactionId() == roadmap.id())
                                .count()))
                .filter(span -> span.columns() > 0)
                .toList();
    }

    private List<Choice> quarters(List<RoadmapCard> inForce) {
        if (inForce.isEmpty()) {
            return List.of();
        }
        var periods = inForce.stream().map(RoadmapCard::period).toList();
        var first =
                Quarter.of(Collections.min(periods.stream().map(Interval::start).toList()));
        var last = Quarter.of(Collections.max(periods.stream().map(Interval::to).toList()))
                .next();
        return Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, Quarter::next)
                .map(quarter ->
                        new Choice(quarter.toString(), say("oversight.quarter", quarter.roman(), "" + quarter.year())))
                .toList();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
