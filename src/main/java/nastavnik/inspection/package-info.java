/** The journal as the administrator reads it: who did what, when, to what; filtered, in pages, and as a workbook. */
@NullMarked
@ApplicationModule(
        displayName = "Inspection",
        allowedDependencies = {"access", "web", "calendar", "journal", "office", "school", "form"})
package nastavnik.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
