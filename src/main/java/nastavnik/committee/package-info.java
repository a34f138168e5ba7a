/** The committee's own card: how the portal names its owner, its time zone and its days for reports. */
@NullMarked
@ApplicationModule(
        displayName = "Committee",
        allowedDependencies = {"access", "web", "calendar", "journal", "form"})
package nastavnik.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
