/** A school fills in its quarterly report, checks its answers and sends it. */
@NullMarked
@ApplicationModule(
        displayName = "Filing",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "deadline",
            "account",
            "period",
            "report",
            "delegation",
            "linkcheck",
            "extension",
            "reportform",
            "reportlist",
            "notice",
            "form"
        })
package nastavnik.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
