/** How far the roadmaps are: tasks counted by activities, sections, schools and days. */
@NullMarked
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"access", "calendar", "execution", "figure", "performer", "roadmap", "plan"})
package nastavnik.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
