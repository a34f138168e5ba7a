package nastavnik.personalplan;

import java.util.Arrays;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairCard;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param approvedOn empty in a draft
 * @param finishedOn empty until it is finished
 * @param silenced its words may not be shown, or are destroyed
 * @param sections those that have lines
 */
record PlanView(
        PairCard pair,
        PlanState state,
        String roleModel,
        String problem,
        String goals,
        String tasks,
        String startsOn,
        String endsOn,
        String approvedOn,
        String finishedOn,
        boolean silenced,
        List<Section> sections,
        List<Event> history) {

    /** Lines that belong together, numbered through the whole plan. */
    record Section(PlanSection section, List<Row> rows) {}

    /** One line with its number. */
    record Row(int number, PlanWords.Line line) {}

    /** Something done to the plan; the words are the message {@code journal.<action>}. */
    record Event(String at, String actor, String action) {}

    static PlanView of(PairCard pair, PersonalPlan plan, List<Event> history) {
        var words = plan.words();
        var silenced = pair.silenced() || plan.emptied();
        return new PlanView(
                pair,
                plan.state(),
                silenced ? "" : words.roleModel(),
                silenced ? "" : words.problem(),
                silenced ? "" : words.goals(),
                silenced ? "" : words.tasks(),
                Dates.full(words.startsOn()),
                Dates.full(words.endsOn()),
                day(plan.approvedOn()),
                day(plan.finishedOn()),
                silenced,
                silenced ? List.of() : sections(words.lines()),
                history);
    }

    static List<Section> sections(List<PlanWords.Line> lines) {
        var rows = new java.util.ArrayList<Row>();
        lines.forEach(line -> rows.add(new Row(rows.size() + 1, line)));
        return Arrays.stream(PlanSection.values())
                .map(section -> new Section(
                        section,
                        rows.stream()
                                .filter(row -> row.line().section() == section)
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : Dates.full(day);
    }
}
