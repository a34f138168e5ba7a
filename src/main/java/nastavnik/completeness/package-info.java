/** How completely the quarters were reported, by district and type, and whom to call. */
@NullMarked
@ApplicationModule(
        displayName = "Completeness",
        allowedDependencies = {"access", "web", "calendar", "office", "journal", "school", "period", "report"})
package nastavnik.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
