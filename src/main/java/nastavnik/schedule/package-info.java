/** The schedule of webinars as the centre, the committee and schools work with it: lists, topics, dates, links, its file. */
@NullMarked
@ApplicationModule(
        displayName = "Schedule",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "committee",
            "mentoringform",
            "attachment",
            "report",
            "selection",
            "webinar",
            "form"
        })
package nastavnik.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
