/** Rounds of monitoring, checks of sites and requests of data: who owes an answer, until when, and what was answered. */
@NullMarked
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "delegation",
            "roundform",
            "form",
            "figure",
            "wording"
        })
package nastavnik.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
