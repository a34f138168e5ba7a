/** What a mentor and a mentee set out to do together, task by task, and what came of it: the pair's personalised programme. */
@NullMarked
@ApplicationModule(
        displayName = "Personal plan",
        allowedDependencies = {"access", "web", "office", "calendar", "journal", "participant", "mentoring", "form"})
package nastavnik.personalplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
