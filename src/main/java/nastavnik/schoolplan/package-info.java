/** Schools' own roadmaps: begun from the municipality's or from the steps of the target model, and how far each school is. */
@NullMarked
@ApplicationModule(
        displayName = "School roadmaps",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "deadline",
            "journal",
            "school",
            "performer",
            "roadmap",
            "agreement",
            "plan",
            "form",
            "figure"
        })
package nastavnik.schoolplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
