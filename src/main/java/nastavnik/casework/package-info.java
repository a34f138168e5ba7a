/** The register of practices as schools, experts and the centre work with it: lists, cards, steps, the register's file. */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "mentoringform",
            "period",
            "report",
            "selection",
            "attachment",
            "practice",
            "form"
        })
package nastavnik.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
