/** Any two sendings of a report side by side, for whoever may read them. */
@NullMarked
@ApplicationModule(
        displayName = "Comparison",
        allowedDependencies = {"access", "web", "calendar", "journal", "period", "report", "reportform", "form"})
package nastavnik.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
