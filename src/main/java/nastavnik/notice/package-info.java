/** Reminders and messages: who is told of what, once each, in the portal and by e-mail. */
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "jobs",
            "figure",
            "school",
            "workcalendar",
            "account",
            "period",
            "report",
            "execution",
            "practice",
            "webinar",
            "meeting",
            "monitoring",
            "extension",
            "turnout",
            "consentlist",
            "decision",
            "correction"
        })
package nastavnik.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
