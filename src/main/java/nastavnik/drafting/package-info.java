/** Roadmaps as the committee writes them: revised, put in order, numbered, approved. */
@NullMarked
@ApplicationModule(
        displayName = "Drafting",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "deadline",
            "journal",
            "committee",
            "roadmap",
            "publication",
            "plan",
            "form"
        })
package nastavnik.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
