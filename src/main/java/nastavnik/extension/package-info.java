/** More time for one report: asked for by its school, granted, declined, taken back. */
@NullMarked
@ApplicationModule(
        displayName = "Extension",
        allowedDependencies = {"access", "web", "calendar", "journal", "period", "school", "report"})
package nastavnik.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
