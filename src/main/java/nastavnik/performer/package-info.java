/** Who answers for activities: the words of orders understood as the committee, its centre, departments, groups and single schools. */
@NullMarked
@ApplicationModule(
        displayName = "Performer",
        allowedDependencies = {"access", "web", "calendar", "journal", "committee", "school", "form"})
package nastavnik.performer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
