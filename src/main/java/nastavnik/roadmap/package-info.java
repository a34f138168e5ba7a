/** Roadmaps, their sections and activities: kept, shown, found by the other rooms. */
@NullMarked
@ApplicationModule(
        displayName = "Roadmap",
        allowedDependencies = {"access", "web", "calendar", "deadline", "journal", "plan", "form", "figure"})
package nastavnik.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
