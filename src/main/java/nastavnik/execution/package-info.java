/** What performers say of their tasks and the committee decides about it. */
@NullMarked
@ApplicationModule(
        displayName = "Execution",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "figure",
            "journal",
            "school",
            "performer",
            "roadmap",
            "attachment",
            "plan"
        })
package nastavnik.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
