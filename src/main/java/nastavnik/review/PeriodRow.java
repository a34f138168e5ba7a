package nastavnik.review;

import nastavnik.report.StateLabel;
import nastavnik.turnout.PeriodFigures;

/**
 * A quarter among the others.
 *
 * @param consolidated which version of the summary is frozen and when it left; empty before the first
 * @param key the quarter's name in addresses
 */
record PeriodRow(String key, String title, String due, StateLabel state, String consolidated, PeriodFigures figures) {}
