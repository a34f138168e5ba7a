package nastavnik.statement;

import java.util.List;
import nastavnik.execution.Figures;

/**
 * The report as its page shows it.
 *
 * @param on the day as it is typed and stands in addresses
 * @param day the same day in words
 * @param obscure tasks of which only a later word is known
 */
record StatementView(
        String on,
        String day,
        String roadmap,
        Figures figures,
        List<Line> sections,
        List<Line> performers,
        long obscure) {

    /** @param tasks the address of the tasks behind the figures; empty where there is none */
    record Line(String number, String name, String tasks, Figures figures) {}
}
