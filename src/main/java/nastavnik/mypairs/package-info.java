/** A mentor's own pages: his pairs and groups, what is due in each, and the way to its meetings, plan and results. */
@NullMarked
@ApplicationModule(
        displayName = "My pairs",
        allowedDependencies = {
            "access",
            "web",
            "calendar",
            "mentorsignin",
            "mentoring",
            "meeting",
            "personalplan",
            "reflection"
        })
package nastavnik.mypairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
