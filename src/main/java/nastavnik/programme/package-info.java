/** A school's programme of mentoring for a school year and how far its seven stages are; the committee sees no names. */
@NullMarked
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "mentoringform",
            "form",
            "figure",
            "wording"
        })
package nastavnik.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
