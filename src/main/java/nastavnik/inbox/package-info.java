/** A person's own messages, and how he wants to be told. */
@NullMarked
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {"access", "web", "calendar", "account", "notice"})
package nastavnik.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
