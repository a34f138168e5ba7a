/** The quarter's reports as the committee's Excel forms. */
@NullMarked
@ApplicationModule(
        displayName = "Summary",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "office",
            "committee",
            "roadmap",
            "period",
            "report",
            "selection",
            "journal",
            "reportform",
            "turnout",
            "plan"
        })
package nastavnik.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
