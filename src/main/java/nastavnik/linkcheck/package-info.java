/** Looks in the background whether the pages that people have named as evidence or publication still open. */
@NullMarked
@ApplicationModule(
        displayName = "Linkcheck",
        allowedDependencies = {"access", "web", "calendar"})
package nastavnik.linkcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
