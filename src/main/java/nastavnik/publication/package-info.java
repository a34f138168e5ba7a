/** Roadmaps as people read them: the list, the page, the page for the public, the paper. */
@NullMarked
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "deadline",
            "journal",
            "committee",
            "performer",
            "roadmap",
            "attachment",
            "progress",
            "plan"
        })
package nastavnik.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
