/** The pages of a school's groups: a mentor with several mentees who come and go on days of their own. */
@NullMarked
@ApplicationModule(
        displayName = "Mentoring group",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "journal",
            "school",
            "participant",
            "mentoringform",
            "programme",
            "mentoring",
            "form",
            "pairdoubt"
        })
package nastavnik.mentoringgroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
