/**
 * A school brings its filled bases of mentees and mentors in a file; the portal takes them once they were looked at. Whose row
 * it is and what becomes of the card is known here; of the pairs in a row the room below knows.
 */
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
            "peoplebase",
            "pairimport",
            "pairdoubt",
            "table",
            "form"
        })
package nastavnik.baseimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
