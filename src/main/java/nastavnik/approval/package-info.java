/** A draft comes into force by its order, whose scan is kept. */
@NullMarked
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"access", "web", "calendar", "committee", "roadmap", "publication", "plan", "form"})
package nastavnik.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
