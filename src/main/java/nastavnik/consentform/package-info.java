/** Blank consents to be printed and signed, filled in with what the portal knows: one paper, one purpose. */
@NullMarked
@ApplicationModule(
        displayName = "Consent form",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "committee",
            "participant",
            "consent"
        })
package nastavnik.consentform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
