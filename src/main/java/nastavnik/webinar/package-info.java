/** The schedule of the municipality's webinars: topics of accepted reports placed on dates, published, held, called off. */
@NullMarked
@ApplicationModule(
        displayName = "Webinar",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "figure",
            "workcalendar",
            "deadline",
            "journal",
            "school",
            "mentoringform",
            "report",
            "selection",
            "form"
        })
package nastavnik.webinar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
