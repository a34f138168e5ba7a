/** A mentor's own sign-in: given and taken back by the school, and gone with the consent; says whose pairs its holder sees. */
@NullMarked
@ApplicationModule(
        displayName = "Mentor's sign-in",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "account",
            "participant",
            "consent",
            "form",
            "handover"
        })
package nastavnik.mentorsignin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
