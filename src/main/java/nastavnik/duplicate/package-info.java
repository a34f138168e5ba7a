/** Two cards of one person in a school: likely ones are listed, compared side by side and made one by a person's word. */
@NullMarked
@ApplicationModule(
        displayName = "Duplicates",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "participant", "form"})
package nastavnik.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
