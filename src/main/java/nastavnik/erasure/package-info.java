/** Personal data destroyed: what told who a participant was is replaced for good, with an act and an extract of the journal. */
@NullMarked
@ApplicationModule(
        displayName = "Erasure",
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
package nastavnik.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
