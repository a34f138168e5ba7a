/** The words of a deadline cut into tokens: numbers, dates in figures, words with the part they play. */
@NullMarked
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {})
package nastavnik.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
