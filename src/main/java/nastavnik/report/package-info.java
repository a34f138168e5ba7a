/** Quarterly reports: who owes one by when, what is in it, its way from draft to acceptance. */
@NullMarked
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "figure",
            "journal",
            "school",
            "period",
            "presence",
            "attachment",
            "delegation",
            "reportform",
            "form"
        })
package nastavnik.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
