/** The pages of a school's pairs: list, card, forming, resting, notice of an early end and the end. */
@NullMarked
@ApplicationModule(
        displayName = "Pairing",
        allowedDependencies = {
            "access",
            "web",
            "office",
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
package nastavnik.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
