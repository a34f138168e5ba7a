/** What every page shares: lists in pages, errors, assets and the frame around each page. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"access", "calendar", "form"})
package nastavnik.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
