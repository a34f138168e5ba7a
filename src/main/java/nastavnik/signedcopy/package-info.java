/** What a school has sent, on paper: printed exactly as it was, signed, and scanned back. */
@NullMarked
@ApplicationModule(
        displayName = "Signed copy",
        allowedDependencies = {"access", "web", "calendar", "journal", "attachment", "period", "report", "reportform"})
package nastavnik.signedcopy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
