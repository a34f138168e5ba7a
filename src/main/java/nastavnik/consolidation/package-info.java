/** The quarter's summary frozen: numbered versions that stay, their dispatch to the region, their correction. */
@NullMarked
@ApplicationModule(
        displayName = "Consolidation",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "office",
            "committee",
            "school",
            "period",
            "report",
            "selection",
            "summary",
            "journal",
            "extension",
            "turnout",
            "reportform",
            "form"
        })
package nastavnik.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
