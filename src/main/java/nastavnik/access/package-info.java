/** Who is signed in, in which role, and which role may open which route; knows no database. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
package nastavnik.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
