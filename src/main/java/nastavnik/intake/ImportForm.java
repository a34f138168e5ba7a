package nastavnik.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.form.CalendarDate;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.plan.RoadmapLevel;
import nastavnik.reading.Doubt;
import nastavnik.reading.Heading;
import nastavnik.reading.PlanRead;
import nastavnik.reading.TableRead;
import org.jspecify.annotations.Nullable;

/**
 * What the person confirms or corrects on the preview.
 *
 * @param table place of the chosen table among those of the document, from 0
 * @param target id of the draft to change; empty for a new one
 * @param compared the state of that draft the person has seen compared
 * @param columns for each column of the document the kind chosen; empty where it is not taken over
 * @param decisions what was said to doubts
 * @param offered keys of the changes the page showed with a tick
 * @param taken those of them whose tick was left standing
 * @param leftOut keys of all changes that are not to be taken over, in order
 */
record ImportForm(
        @NotBlank @Size(max = 1000) String title,
        @NotBlank String level,
        @NotBlank @CalendarDate String periodFrom,
        @NotBlank @CalendarDate String periodTo,
        @Size(max = 300) String issuer,
        @CalendarDate String signedOn,
        @Size(max = 50) String number,
        String table,
        String target,
        String compared,
        List<String> columns,
        List<Decision> decisions,
        List<String> offered,
        List<String> taken,
        List<String> leftOut) {

    ImportForm {
        title = stripped(title);
        level = stripped(level);
        periodFrom = stripped(periodFrom);
        periodTo = stripped(periodTo);
        issuer = stripped(issuer);
        signedOn = stripped(signedOn);
        number = stripped(number);
        table = stripped(table);
        target = stripped(target);
        compared = stripped(compared);
        columns = columns == null
                ? List.of()
                : columns.stream().map(ImportForm::stripped).toList();
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        offered = offered == null ? List.of() : List.copyOf(offered);
        taken = taken == null ? List.of() : List.copyOf(taken);
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
    }

    /** The form as a table of the document proposes it. */
    static ImportForm proposed(List<TableRead> tables, int index) {
        var read = tables.get(index);
        var heading = Heading.of(read.before());
        return new ImportForm(
                heading.title(),
                (heading.regional() ? RoadmapLevel.REGIONAL : RoadmapLevel.MUNICIPAL).name(),
                day(heading.period(), true),
                day(heading.period(), false),
                heading.issuer(),
                heading.signedOn(),
                heading.number(),
                Integer.toString(index),
                "",
                "",
                names(read.kinds()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same words over another table: its columns are proposed anew, and nothing is decided about it. */
    ImportForm over(TableRead other) {
        return with(target, names(other.kinds()), List.of(), List.of());
    }

    ImportForm onto(String draft) {
        return with(draft, columns, decisions, leftOut);
    }

    /** What was typed on this page together with what was decided earlier and is not on it. */
    ImportForm after(ImportForm earlier) {
        var all = new LinkedHashMap<String, Decision>();
        earlier.decisions.forEach(each -> all.put(each.doubt(), each));
        decisions.forEach(each -> all.put(each.doubt(), each));
        return with(target, columns, List.copyOf(all.values()), leftOutAfter(earlier));
    }

    /** What was left out earlier and was not asked about now, and what was asked about and left out. */
    private List<String> leftOutAfter(ImportForm earlier) {
        var keys = new TreeSet<>(target.equals(earlier.target) ? earlier.leftOut : List.of());
        offered.forEach(keys::remove);
        offered.stream().filter(key -> !taken.contains(key)).forEach(keys::add);
        return List.copyOf(keys);
    }

    /** The form with what a button says. */
    ImportForm pressed(Pressed button, PlanRead plan) {
        var all = new LinkedHashMap<String, Decision>();
        decisions.forEach(each -> all.put(each.doubt(), each));
        for (var doubt : plan.doubts()) {
            var id = doubt.id();
            var typed = all.getOrDefault(id, new Decision(id, Decision.OPEN, doubt.proposal()));
            if (id.equals(button.accept())
                    || (!button.all().isEmpty() && typed.open() && typed.words().equals(doubt.proposal()))) {
                all.put(id, new Decision(id, Decision.ACCEPTED, doubt.proposal()));
            } else if (id.equals(button.correct()) || (!button.all().isEmpty() && typed.open())) {
                all.put(id, new Decision(id, Decision.CORRECTED, typed.words()));
            } else if (id.equals(button.keep())) {
                all.put(
                        id,
                        new Decision(id, Decision.CORRECTED, doubt.original().replace("\n", " ")));
            } else if (id.equals(button.reopen())) {
                all.put(id, new Decision(id, Decision.OPEN, typed.words()));
            }
        }
        return with(target, columns, List.copyOf(all.values()), leftOut);
    }

    Optional<Decision> decision(Doubt doubt) {
        return decisions.stream()
                .filter(each -> each.doubt().equals(doubt.id()))
                .findFirst();
    }

    /**
     * The words that count in place of the proposal, by doubt: corrections, whatever was typed otherwise than proposed, and
     * the document's own as long as nobody has accepted a mere guess.
     */
    Map<String, String> corrections(PlanRead plan) {
        var byDoubt = new HashMap<String, Decision>();
        decisions.forEach(each -> byDoubt.put(each.doubt(), each));
        var words = new HashMap<String, String>();
        for (var doubt : plan.doubts()) {
            var decision = byDoubt.get(doubt.id());
            var open = decision == null || decision.open();
            var own = decision == null || decision.state().equals(Decision.ACCEPTED)
                    ? doubt.proposal()
                    : decision.words();
            if (!own.equals(doubt.proposal())) {
                words.put(doubt.id(), own);
            } else if (open && doubt.guess()) {
                words.put(doubt.id(), doubt.original());
            }
        }
        return words;
    }

    int tableIndex(int tables) {
        return table.matches("\\d{1,4}") ? Math.min(Integer.parseInt(table), tables - 1) : 0;
    }

    Optional<Long> targetId() {
        return target.matches("\\d{1,18}") ? Optional.of(Long.parseLong(target)) : Optional.empty();
    }

    /** The chosen kinds; one per column of the table, null where it is not taken over or the choice is odd. */
    List<@Nullable Kind> kinds(int width) {
        var kinds = new ArrayList<@Nullable Kind>();
        for (int column = 0; column < width; column++) {
            var chosen = column < columns.size() ? columns.get(column) : "";
            kinds.add(Arrays.stream(Kind.values())
                    .filter(each -> each.name().equals(chosen))
                    .findFirst()
                    .orElse(null));
        }
        return kinds;
    }

    /** The period, where both days are there and in order. */
    Optional<Interval> period() {
        var from = Dates.parse(periodFrom);
        var to = Dates.parse(periodTo);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Interval(from.get(), to.get()))
                : Optional.empty();
    }

    private ImportForm with(
            String newTarget, List<String> newColumns, List<Decision> newDecisions, List<String> newLeftOut) {
        return new ImportForm(
                title,
                level,
                periodFrom,
                periodTo,
                issuer,
                signedOn,
                number,
                table,
                newTarget,
                compared,
                newColumns,
                newDecisions,
                List.of(),
                List.of(),
                newLeftOut);
    }

    private static List<String> names(List<@Nullable Kind> kinds) {
        return kinds.stream().map(kind -> kind == null ? "" : kind.name()).toList();
    }

    private static String day(@Nullable Interval period, boolean first) {
        return period == null ? "" : Dates.compact(first ? period.start() : period.to());
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
