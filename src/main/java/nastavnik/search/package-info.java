/** Finding roadmaps, activities, practices and schools by words, as far as one may see them. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"access", "web", "calendar", "form"})
package nastavnik.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
