package nastavnik.personalplan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan says; all text may be empty in a draft.
 *
 * @param roleModel who the two are to each other («опытный педагог – молодой специалист»)
 * @param problem what the mentee finds hard
 */
public record PlanWords(
        String roleModel,
        String problem,
        String goals,
        String tasks,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Line> lines) {

    public PlanWords {
        lines = List.copyOf(lines);
    }

    /** @return whether nothing is said but from when to when */
    boolean nothing() {
        return (roleModel + problem + goals + tasks).isEmpty() && lines.isEmpty();
    }

    /**
     * A line of the plan.
     *
     * @param id of the line that is kept; 0 for a new one
     * @param term in words («до 20 октября», «еженедельно»)
     * @param planned the result that is wanted
     * @param actual the result that came; empty until it is known
     * @param mark what the mentor says of it, in words or a figure
     */
    public record Line(
            long id, PlanSection section, String task, String term, String planned, String actual, String mark) {}
}
