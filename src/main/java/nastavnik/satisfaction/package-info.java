/** What surveys have found out: by question, school and city, and only where at least five have answered. */
@NullMarked
@ApplicationModule(
        displayName = "Satisfaction",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "indicator",
            "questionnaire",
            "survey",
            "form"
        })
package nastavnik.satisfaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
