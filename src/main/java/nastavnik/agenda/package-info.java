/** What is due when: a month's page, and each person's own calendar feed. */
@NullMarked
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "workcalendar",
            "journal",
            "account",
            "credential",
            "roadmap",
            "execution",
            "period",
            "report",
            "monitoring",
            "reportlist",
            "progress",
            "form"
        })
package nastavnik.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
