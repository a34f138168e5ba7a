package nastavnik.oversight;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.form.ChoiceGroup;

/**
 * The matrix as a page.
 *
 * @param roadmaps choices of the filter; empty where only one is in force
 * @param spans the roadmaps over the columns; empty where only one is in force
 * @param cut whether there are more due dates than are shown
 * @param quarters choices of the filter, the present quarter among them
 */
record MatrixView(
        List<Choice> roadmaps,
        List<ChoiceGroup> sections,
        List<Choice> quarters,
        List<Span> spans,
        List<Column> columns,
        boolean cut) {

    /** A roadmap over its columns. */
    record Span(String title, long columns) {}

    /** A due date: number and title of the activity, its day, the order's own where another is kept, «12 из 40». */
    record Column(String number, String title, String due, String own, String progress) {}

    /** A school with its cells in the order of the columns. */
    record Line(String school, String tasks, List<Cell> cells) {}

    /** A task: sign and tone for the eye, words for everybody; an empty path where the school owes nothing. */
    record Cell(String path, String sign, String tone, String words) {}
}
