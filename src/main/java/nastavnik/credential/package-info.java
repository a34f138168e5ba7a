/** Passwords and one-time links: made, checked, never kept readable. */
@NullMarked
@ApplicationModule(
        displayName = "Credential",
        allowedDependencies = {})
package nastavnik.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
