/** What is due of the roadmap in force, and what has been done about it. */
@NullMarked
@ApplicationModule(
        displayName = "Execution",
        allowedDependencies = {"access", "web", "calendar", "journal", "roadmap"})
package nastavnik.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
