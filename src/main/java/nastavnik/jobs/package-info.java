/** Work in the background that several portals share: it stands in the database, one of them does it, another takes over. */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {})
package nastavnik.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
