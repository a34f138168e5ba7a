/** What every page shares: binding, constraints, lists in pages, errors, assets and the frame around each page. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"access", "calendar"})
package nastavnik.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
