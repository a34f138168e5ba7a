/** The page of one report: what was sent, what became of it, who did what. */
@NullMarked
@ApplicationModule(
        displayName = "Reportpage",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "period",
            "presence",
            "linkcheck",
            "filing",
            "report",
            "reportform",
            "reportlist"
        })
package nastavnik.reportpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
