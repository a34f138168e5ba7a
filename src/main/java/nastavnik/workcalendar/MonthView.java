package nastavnik.workcalendar;

import java.util.List;

/**
 * A month as a table of weeks from Monday.
 *
 * @param worked «20 рабочих дней»
 * @param weeks seven days each; days of other months are empty
 */
record MonthView(String name, String worked, List<List<DayView>> weeks) {

    /**
     * @param number empty for a day of another month
     * @param tone off, short or worked
     * @param words what it is, for those who do not see the colour
     */
    record DayView(String number, String tone, String words) {}
}
