/** Mentoring of the whole city in figures without names: dynamics, schools beside each other, a page for each school. */
@NullMarked
@ApplicationModule(
        displayName = "City mentoring",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "office",
            "school",
            "roadmap",
            "execution",
            "indicator",
            "questionnaire",
            "satisfaction",
            "progress",
            "form",
            "figure"
        })
package nastavnik.citymentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
