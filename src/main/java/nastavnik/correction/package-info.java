/** What the centre corrects in a sent report in the school's place, with a note that the school reads. */
@NullMarked
@ApplicationModule(
        displayName = "Correction",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "period",
            "report",
            "reportform",
            "form",
            "journal",
            "school"
        })
package nastavnik.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
