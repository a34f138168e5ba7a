/** The sending looked after: what will go out, what went out, what failed, and the words of each kind of message. */
@NullMarked
@ApplicationModule(
        displayName = "Dispatch",
        allowedDependencies = {"access", "web", "calendar", "committee", "office", "notice", "form"})
package nastavnik.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
