package nastavnik.review;

import nastavnik.report.PeriodFigures;
import nastavnik.report.StateLabel;

/**
 * A quarter among the others.
 *
 * @param key the quarter's name in addresses
 */
record PeriodRow(String key, String title, String due, StateLabel state, PeriodFigures figures) {}
