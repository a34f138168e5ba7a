/** The accounts of staff: searched, sorted, gone through. */
@NullMarked
@ApplicationModule(
        displayName = "Account list",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "account", "form"})
package nastavnik.accountlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
