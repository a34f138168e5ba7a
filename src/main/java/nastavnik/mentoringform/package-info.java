/** The dictionary of forms of mentoring. */
@NullMarked
@ApplicationModule(
        displayName = "Form of mentoring",
        allowedDependencies = {"access", "web", "journal"})
package nastavnik.mentoringform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
