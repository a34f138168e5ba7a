/** The register of practices: cards of schools' practices, the experts' marks, the way to the municipal register and the region. */
@NullMarked
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "mentoringform",
            "period",
            "report",
            "selection",
            "reportform",
            "form"
        })
package nastavnik.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
