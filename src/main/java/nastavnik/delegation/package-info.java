/** Who signs a school's reports in the director's place, from which day to which (и. о. директора). */
@NullMarked
@ApplicationModule(
        displayName = "Delegation",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "account", "form"})
package nastavnik.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
