/** The door itself: signing in, what is refused there, accepted invitations, and the sessions behind it. */
@NullMarked
@ApplicationModule(
        displayName = "Entrance",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "account", "credential", "form"})
package nastavnik.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
