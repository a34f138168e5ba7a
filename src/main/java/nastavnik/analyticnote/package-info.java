/** The analytic note on a round: words prefilled from its figures, edited, and taken as a Word document with charts. */
@NullMarked
@ApplicationModule(
        displayName = "Analytic note",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "office",
            "school",
            "committee",
            "roundform",
            "monitoring",
            "roundtable",
            "wording",
            "form"
        })
package nastavnik.analyticnote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
