/** The register of schools as a table: read from Excel after its sender has seen what was read, and given out again. */
@NullMarked
@ApplicationModule(
        displayName = "Enrolment",
        allowedDependencies = {"access", "web", "calendar", "journal", "office", "school", "table", "form"})
package nastavnik.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
