/** Papers of pairs and groups: the order that confirms them, the notice of an early end, the letter of thanks. */
@NullMarked
@ApplicationModule(
        displayName = "Order of pairs",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "participant",
            "mentoring",
            "wording",
            "form",
            "mentoringform",
            "pairdoubt"
        })
package nastavnik.pairorder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
