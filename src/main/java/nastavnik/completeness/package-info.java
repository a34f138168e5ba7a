/** How completely the quarters were reported, by district and type, and whom to call. */
@NullMarked
@ApplicationModule(
        displayName = "Completeness",
        allowedDependencies = {
            "access",
            "calendar",
            "office",
            "journal",
            "period",
            "report",
            "reportlist",
            "turnout",
            "form"
        })
package nastavnik.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
