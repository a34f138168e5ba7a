/** Reports as lists show them: found, sorted, gone through one after the other. */
@NullMarked
@ApplicationModule(
        displayName = "Reportlist",
        allowedDependencies = {"calendar", "period", "school", "report", "figure", "reportform"})
package nastavnik.reportlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
