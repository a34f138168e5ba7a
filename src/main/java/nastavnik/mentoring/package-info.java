/** Who mentors whom in a school, in which form and by which order; the committee sees counts without names. */
@NullMarked
@ApplicationModule(
        displayName = "Mentoring",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "participant",
            "consent",
            "mentorsignin",
            "mentoringform",
            "programme",
            "form",
            "figure"
        })
package nastavnik.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
