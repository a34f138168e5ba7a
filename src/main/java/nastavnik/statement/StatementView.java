package nastavnik.statement;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.progress.Figures;
import nastavnik.web.Listing;

/**
 * The report as its page shows it.
 *
 * @param on the day as it is typed and stands in addresses
 * @param roadmapId which roadmap it is about; empty where only one was in force
 * @param roadmaps those in force on the day to choose from; empty where only one was
 * @param day the same day in words
 * @param performers a page of them: the files have all
 * @param obscure tasks of which only a later word is known
 */
record StatementView(
        String on,
        String roadmapId,
        List<Choice> roadmaps,
        String day,
        String roadmap,
        Figures figures,
        List<Line> sections,
        Listing<Line> performers,
        long obscure) {

    /** @return query of its other addresses */
    public String query() {
        return "?on=" + on + (roadmapId.isEmpty() ? "" : "&roadmap=" + roadmapId);
    }

    /** @param tasks the address of the tasks behind the figures; empty where there is none */
    record Line(String number, String name, String tasks, Figures figures) {}
}
