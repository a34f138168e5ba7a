/** A school brings its filled bases of mentees and mentors in a file; the portal takes them once they were looked at. */
@NullMarked
@ApplicationModule(
        displayName = "Base import",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "participant",
            "profile",
            "mentoringform",
            "programme",
            "mentoring",
            "reflection",
            "peoplebase",
            "table",
            "form",
            "pairdoubt"
        })
package nastavnik.baseimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
