package nastavnik.personalplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * A plan's draft as it is typed; the lines stand in the order of their sections.
 *
 * @param version the one the page was opened with; empty for a new plan
 */
record PlanForm(
        String version,
        @Size(max = 300) String roleModel,
        @Size(max = 3000) String problem,
        @Size(max = 3000) String goals,
        @Size(max = 3000) String tasks,
        @NotBlank @CalendarDate String startsOn,
        @NotBlank @CalendarDate String endsOn,
        @Size(max = 100) List<@Valid Line> lines) {

    private static final Comparator<Line> BY_SECTION =
            Comparator.comparing(line -> PlanSection.valueOf(line.section()));

    /**
     * A line as it is typed.
     *
     * @param id of the line that is kept; empty for a new one
     */
    record Line(
            String id,
            String section,
            @Size(max = 1000) String task,
            @Size(max = 200) String term,
            @Size(max = 1000) String planned) {

        Line {
            id = Typed.line(id).matches("\\d{1,18}") ? Typed.line(id) : "";
            section = PlanSection.named(Typed.line(section))
                    .orElse(PlanSection.DIFFICULTIES)
                    .name();
            task = Typed.text(task);
            term = Typed.line(term);
            planned = Typed.text(planned);
        }

        static Line blank(PlanSection section) {
            return new Line("", section.name(), "", "", "");
        }

        static Line of(PlanWords.Line kept) {
            return new Line(Long.toString(kept.id()), kept.section().name(), kept.task(), kept.term(), kept.planned());
        }

        Line asNew() {
            return new Line("", section, task, term, planned);
        }

        boolean empty() {
            return (task + term + planned).isEmpty();
        }

        private PlanWords.Line words() {
            return new PlanWords.Line(
                    id.isEmpty() ? 0 : Long.parseLong(id), PlanSection.valueOf(section), task, term, planned, "", "");
        }
    }

    PlanForm {
        version = Typed.line(version);
        roleModel = Typed.line(roleModel);
        problem = Typed.text(problem);
        goals = Typed.text(goals);
        tasks = Typed.text(tasks);
        startsOn = Typed.line(startsOn);
        endsOn = Typed.line(endsOn);
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).sorted(BY_SECTION).toList();
    }

    /** @return a plan of nothing yet, with a line to begin in each section */
    static PlanForm blank(LocalDate from, LocalDate to) {
        return new PlanForm(
                "",
                "",
                "",
                "",
                "",
                Dates.compact(from),
                Dates.compact(to),
                List.of(
                        Line.blank(PlanSection.DIFFICULTIES),
                        Line.blank(PlanSection.ENTERING),
                        Line.blank(PlanSection.DIRECTIONS)));
    }

    static PlanForm of(int version, PlanWords words) {
        return new PlanForm(
                Integer.toString(version),
                words.roleModel(),
                words.problem(),
                words.goals(),
                words.tasks(),
                Dates.compact(words.startsOn()),
                Dates.compact(words.endsOn()),
                words.lines().stream().map(Line::of).toList());
    }

    /** The same words on top of a newer version. */
    PlanForm onVersion(String newer) {
        return new PlanForm(newer, roleModel, problem, goals, tasks, startsOn, endsOn, lines);
    }

    private PlanForm withLines(List<Line> others) {
        return new PlanForm(version, roleModel, problem, goals, tasks, startsOn, endsOn, others);
    }

    /**
     * @param step «add-ENTERING», «up-2», «down-2», «remove-2»; anything else changes nothing
     * @return the same words with the lines in their new order
     */
    PlanForm arranged(String step) {
        var word = step.replaceAll("-.*$", "");
        var what = step.replaceAll("^[^-]*-", "");
        if (word.equals("add")) {
            return PlanSection.named(what).map(this::added).orElse(this);
        }
        var at = what.matches("\\d{1,3}") ? Integer.parseInt(what) : -1;
        if (at < 0 || at >= lines.size()) {
            return this;
        }
        return switch (word) {
            case "remove" -> without(at);
            case "up" -> swapped(at, at - 1);
            case "down" -> swapped(at, at + 1);
            default -> this;
        };
    }

    private PlanForm added(PlanSection section) {
        var more = new ArrayList<>(lines);
        more.add(Line.blank(section));
        return withLines(more);
    }

    private PlanForm without(int at) {
        var fewer = new ArrayList<>(lines);
        fewer.remove(at);
        return withLines(fewer);
    }

    /** Lines change places within their section. */
    private PlanForm swapped(int at, int other) {
        if (other < 0
                || other >= lines.size()
                || !lines.get(at).section().equals(lines.get(other).section())) {
            return this;
        }
        var moved = new ArrayList<>(lines);
        java.util.Collections.swap(moved, at, other);
        return withLines(moved);
    }

    /** @return with the sample's words where nothing is typed yet, and its lines after the typed ones */
    PlanForm filledFrom(PlanWords sample) {
        var all = new ArrayList<>(lines.stream().filter(line -> !line.empty()).toList());
        sample.lines().stream().map(Line::of).map(Line::asNew).forEach(all::add);
        return new PlanForm(
                version,
                roleModel.isEmpty() ? sample.roleModel() : roleModel,
                problem.isEmpty() ? sample.problem() : problem,
                goals.isEmpty() ? sample.goals() : goals,
                tasks.isEmpty() ? sample.tasks() : tasks,
                startsOn,
                endsOn,
                all);
    }

    /** @return what is typed, lines of nothing left out */
    PlanWords words() {
        return new PlanWords(
                roleModel,
                problem,
                goals,
                tasks,
                Dates.parse(startsOn).orElseThrow(),
                Dates.parse(endsOn).orElseThrow(),
                lines.stream().filter(line -> !line.empty()).map(Line::words).toList());
    }
}
