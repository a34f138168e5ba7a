/** The register of the committee's schools. */
@NullMarked
@ApplicationModule(
        displayName = "School",
        allowedDependencies = {"access", "web", "calendar", "journal", "form", "figure"})
package nastavnik.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
