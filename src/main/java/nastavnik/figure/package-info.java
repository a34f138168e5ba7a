/** Figures that are counted seldom and read often. */
@NullMarked
@ApplicationModule(
        displayName = "Figure",
        allowedDependencies = {})
package nastavnik.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
