/** What comes after a roadmap's approval: amendments by later acts, redactions side by side, a copy for the next period. */
@NullMarked
@ApplicationModule(
        displayName = "Amendment",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "deadline",
            "committee",
            "roadmap",
            "publication",
            "plan",
            "wording",
            "form"
        })
package nastavnik.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
