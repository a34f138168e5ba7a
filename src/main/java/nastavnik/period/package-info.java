/** Reporting periods: which quarters are collected, until when, and how far each has come (order 376-у, clause 3.2). */
@NullMarked
@ApplicationModule(
        displayName = "Period",
        allowedDependencies = {"access", "web", "calendar", "journal", "committee", "school", "workcalendar", "figure"})
package nastavnik.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
