/** What stands in a report: the lines of both forms of order 376-у, the contact, what is missing, how two sendings differ. */
@NullMarked
@ApplicationModule(displayName = "Reportform", allowedDependencies = "form")
package nastavnik.reportform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
