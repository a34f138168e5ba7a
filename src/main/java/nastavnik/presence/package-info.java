/** Who has a report open at this moment to decide about it. */
@NullMarked
@ApplicationModule(
        displayName = "Presence",
        allowedDependencies = {"access", "calendar"})
package nastavnik.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
