/** What a mentee asks for and what a mentor can give; a mentor may be offered to other schools without a name. */
@NullMarked
@ApplicationModule(
        displayName = "Profile",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "participant",
            "consent",
            "mentoringform",
            "form",
            "figure"
        })
package nastavnik.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
