/** Who may enter, in which role, for which school. */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "figure",
            "school",
            "credential",
            "form",
            "handover"
        })
package nastavnik.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
