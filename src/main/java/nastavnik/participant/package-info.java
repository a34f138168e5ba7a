/** Who mentors and who is mentored in a school. */
@NullMarked
@ApplicationModule(
        displayName = "Participant",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "form", "figure"})
package nastavnik.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
