/** Which mentors suit a mentee, and why; whom people would like to work with after the group meeting. A person decides. */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "participant",
            "consent",
            "mentoringform",
            "profile",
            "form",
            "figure"
        })
package nastavnik.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
