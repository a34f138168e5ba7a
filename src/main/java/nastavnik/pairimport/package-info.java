/**
 * What the rows of a filled base tell of pairs: read out of their cells, compared with the pairs of the school, formed and
 * completed. It knows no file and no card: whose row it is, the room above has found out.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pair import",
        allowedDependencies = {
            "web",
            "calendar",
            "school",
            "participant",
            "mentoringform",
            "programme",
            "mentoring",
            "reflection",
            "peoplebase",
            "form",
            "pairdoubt"
        })
package nastavnik.pairimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
