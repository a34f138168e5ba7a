/** The documents the city's mentoring stands on: kept by the committee, read by anyone. */
@NullMarked
@ApplicationModule(
        displayName = "Normative documents",
        allowedDependencies = {"access", "web", "calendar", "journal", "attachment", "form"})
package nastavnik.normative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
