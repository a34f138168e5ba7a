/** Who did what, when, to what, and who read personal data. */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"access", "web", "calendar"})
package nastavnik.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
