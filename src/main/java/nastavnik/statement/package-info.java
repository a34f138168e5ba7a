/** The report on the execution of the roadmap for the coordination council, with its letter. */
@NullMarked
@ApplicationModule(
        displayName = "Statement",
        allowedDependencies = {"access", "web", "calendar", "journal", "office", "committee", "progress", "plan", "form"
        })
package nastavnik.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
