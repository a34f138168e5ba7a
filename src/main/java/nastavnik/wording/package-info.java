/** What Russian words are made of: those of a deadline cut into tokens, years in them shifted, names of people found in all their cases. */
@NullMarked
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"calendar"})
package nastavnik.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
