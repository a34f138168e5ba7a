/** Dates as the committee counts them: intervals, quarters, school years, working days, the clock. */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package nastavnik.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
