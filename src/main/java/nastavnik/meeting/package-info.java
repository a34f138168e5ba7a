/** When pairs met, what about, what they said of it, and which have not met for too long. */
@NullMarked
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "participant", "mentoring", "form"})
package nastavnik.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
