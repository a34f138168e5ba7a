/** The participants of one's own schools: searched, sorted, gone through. */
@NullMarked
@ApplicationModule(
        displayName = "Participant list",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "participant", "form"})
package nastavnik.participantlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
