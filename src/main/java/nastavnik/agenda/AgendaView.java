package nastavnik.agenda;

import java.util.List;
import nastavnik.form.ChoiceGroup;

/**
 * A month as a page.
 *
 * @param title «октябрь 2026»
 * @param before address of the month before, with the same filter
 * @param beforeTitle its name
 * @param today address of the present month; empty where that is shown
 * @param warning what is missing of the year's production calendar; empty where nothing is
 * @param weeks of the grid, Monday first
 * @param days those something is due on, in order
 */
record AgendaView(
        String title,
        String month,
        String before,
        String beforeTitle,
        String after,
        String afterTitle,
        String today,
        String warning,
        List<ChoiceGroup> sections,
        List<List<Cell>> weeks,
        List<Day> days) {

    /**
     * A day of the grid.
     *
     * @param number «5»; empty for a day of another month
     * @param tone class that tells days off and today
     * @param words what the colours say, for those who do not see them
     * @param anchor of the day in the list; empty where nothing is due
     * @param count «12 дел»; empty where nothing is due
     * @param late whether somebody is late
     * @param first what is due, as much as there is room for
     * @param more «ещё 3»; empty where all is shown
     */
    record Cell(
            String number,
            String tone,
            String words,
            String anchor,
            String count,
            boolean late,
            List<AgendaEntry> first,
            String more) {}

    /** A day of the list. words: «5 октября, понедельник». */
    record Day(String anchor, String words, String note, List<AgendaEntry> entries) {}
}
