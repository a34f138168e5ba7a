/** A school's roadmap before the committee: sent, returned with remarks by row, agreed to. */
@NullMarked
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "roadmap",
            "publication",
            "plan",
            "form"
        })
package nastavnik.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
