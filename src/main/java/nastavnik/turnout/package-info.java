/** How far the reports of a quarter have come: counts, days, who has not handed in. */
@NullMarked
@ApplicationModule(
        displayName = "Turnout",
        allowedDependencies = {"calendar", "figure", "period", "school", "report"})
package nastavnik.turnout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
