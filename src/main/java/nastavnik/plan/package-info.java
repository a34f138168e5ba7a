/** What a roadmap says, in words: its order, columns, sections and activities, before anything is stored or done. */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"access", "calendar", "deadline"})
package nastavnik.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
