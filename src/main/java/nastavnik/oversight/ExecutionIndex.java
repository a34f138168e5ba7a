package nastavnik.oversight;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.progress.Figures;

/**
 * The page of what is due: the roadmaps in force, their sections with figures and rows.
 *
 * @param year of what is shown, {@code all}; empty for the present one with what is late from before
 * @param years those it can be narrowed to; empty where all is due in one
 */
record ExecutionIndex(
        String state,
        String year,
        List<Choice> years,
        boolean mayDecide,
        boolean mayTakeOut,
        Figures figures,
        List<Plan> roadmaps) {

    public boolean empty() {
        return roadmaps.isEmpty();
    }

    public boolean nothingFound() {
        return roadmaps.stream().allMatch(Plan::nothingFound);
    }

    /** A roadmap in force; title is empty where it is the only one. share is «выполнено 61 %». */
    record Plan(long id, String title, String period, String share, List<Part> parts) {

        public boolean nothingFound() {
            return parts.stream().allMatch(Part::nothingFound);
        }
    }

    /**
     * A section. share is «выполнено 61 %».
     *
     * @param folded «14 сроков, из них просрочено 3» where its rows are not shown; empty otherwise
     * @param unfold the address at which they are
     */
    record Part(
            long id,
            String number,
            String title,
            String share,
            Figures figures,
            String folded,
            String unfold,
            List<Row> rows) {

        public boolean nothingFound() {
            return folded.isEmpty() && rows.isEmpty();
        }
    }

    /**
     * A due date; anchor is its place on the page, tone is the class of its state, tasks the address of the tasks behind it.
     *
     * @param own the order's own date where another is kept; empty otherwise
     * @param progress «42 из 80»; empty where there is only one task
     */
    record Row(
            String anchor,
            String number,
            String title,
            String document,
            String responsible,
            String when,
            String own,
            String tone,
            String state,
            long done,
            long owed,
            String progress,
            String tasks) {}
}
