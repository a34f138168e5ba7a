/** The due dates that the words of a deadline mean. */
@NullMarked
@ApplicationModule(
        displayName = "Deadline",
        allowedDependencies = {"calendar", "wording"})
package nastavnik.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
