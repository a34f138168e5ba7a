/** The words of a deadline and the due dates they mean. */
@NullMarked
@ApplicationModule(displayName = "Deadline", allowedDependencies = "calendar")
package nastavnik.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
