/** What a pair says at its end, and the practice that may come of it, told without names. */
@NullMarked
@ApplicationModule(
        displayName = "Reflection",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "participant",
            "mentoringform",
            "mentoring",
            "personalplan",
            "practice",
            "wording",
            "form"
        })
package nastavnik.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
