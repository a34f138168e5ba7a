/** Which accepted lines go to the region and which do not, with the reason (roadmap of order 376-у, row 1.2). */
@NullMarked
@ApplicationModule(
        displayName = "Selection",
        allowedDependencies = {"access", "web", "calendar", "journal", "period", "report", "reportform", "form"})
package nastavnik.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
