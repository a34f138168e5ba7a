/** A roadmap read from the document of its order: uploaded, looked at, corrected, stored as a draft. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"access", "web", "calendar", "deadline", "office", "journal", "roadmap"})
package nastavnik.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
