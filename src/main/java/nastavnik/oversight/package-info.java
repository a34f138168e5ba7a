/** How the committee watches the roadmap: figures, the matrix of schools by due dates, accepting, returning, reminding. */
@NullMarked
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"access", "web", "calendar", "roadmap", "execution", "progress", "plan", "form"})
package nastavnik.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
