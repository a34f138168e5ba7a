/** The production calendar as this committee keeps it: published years, later ones imported, any of them mended by hand. */
@NullMarked
@ApplicationModule(
        displayName = "Work calendar",
        allowedDependencies = {"access", "web", "calendar", "journal", "form"})
package nastavnik.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
