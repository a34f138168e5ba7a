/** A school's answer in a round: filled in, sent, checked, returned; and the checklist of its site. */
@NullMarked
@ApplicationModule(
        displayName = "Answering",
        allowedDependencies = {"access", "web", "calendar", "school", "roundform", "monitoring", "form"})
package nastavnik.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
