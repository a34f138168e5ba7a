/** The consents of participants: who needs which, what is on file until when, what was withdrawn. */
@NullMarked
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "attachment",
            "committee",
            "participant",
            "form",
            "figure"
        })
package nastavnik.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
