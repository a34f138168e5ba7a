/** A roadmap taken over from the document of its order: uploaded or pasted, looked at, corrected, stored as a draft. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "deadline",
            "journal",
            "performer",
            "roadmap",
            "reading",
            "plan",
            "table",
            "form"
        })
package nastavnik.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
