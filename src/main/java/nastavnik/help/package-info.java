/** The guide for each role, read inside the portal. */
@NullMarked
@ApplicationModule(
        displayName = "Help",
        allowedDependencies = {"access", "web"})
package nastavnik.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
