/** How long the data of those who take part no more is kept: announced in a list, kept longer with a reason, destroyed by a job. */
@NullMarked
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"access", "web", "calendar", "journal", "participant", "erasure", "form"})
package nastavnik.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
