/** Who owes what by when: tasks made of the roadmaps in force, moved with their days. */
@NullMarked
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {
            "calendar",
            "committee",
            "figure",
            "journal",
            "performer",
            "roadmap",
            "workcalendar",
            "plan",
            "school"
        })
package nastavnik.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
