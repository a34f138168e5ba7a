/** A school fills in its report in Excel without a connection and brings it back; the draft takes it once it was looked at. */
@NullMarked
@ApplicationModule(
        displayName = "Offline",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "office",
            "school",
            "period",
            "report",
            "reportform",
            "filing",
            "summary",
            "table",
            "form"
        })
package nastavnik.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
