/** Deciding on reports: accepting, returning with remarks, one after another or several at once, and taking it back. */
@NullMarked
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "linkcheck",
            "period",
            "presence",
            "remark",
            "report",
            "reportform",
            "reportlist",
            "journal",
            "school"
        })
package nastavnik.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
