/** The committee's open pages: what anyone reads without signing in, and nothing a person has not agreed to publish. */
@NullMarked
@ApplicationModule(
        displayName = "Showcase",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "committee",
            "mentoringform",
            "attachment",
            "practice",
            "normative",
            "webinar",
            "progress",
            "plan",
            "form"
        })
package nastavnik.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
