/** The methodologist's side of the quarterly reports: the queue of a quarter, accepting and returning. */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "school",
            "period",
            "presence",
            "report",
            "consolidation",
            "extension",
            "reportlist",
            "turnout",
            "reportform",
            "form"
        })
package nastavnik.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
