/** Participants assessed by parameters before a programme and after it, and what has changed, without names above the school. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "participant",
            "programme",
            "questionnaire",
            "form"
        })
package nastavnik.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
