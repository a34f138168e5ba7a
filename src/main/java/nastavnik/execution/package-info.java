/** Who owes what of the roadmap in force, and what has been done about it. */
@NullMarked
@ApplicationModule(
        displayName = "Execution",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "committee",
            "workcalendar",
            "school",
            "performer",
            "roadmap",
            "attachment"
        })
package nastavnik.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
