/** The committee's own card and the register of its schools. */
@NullMarked
@ApplicationModule(
        displayName = "School",
        allowedDependencies = {"access", "web", "calendar", "journal"})
package nastavnik.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
