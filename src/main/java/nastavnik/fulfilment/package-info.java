/** Tasks as their performers see them: what is owed, and the form in which they say what has been done. */
@NullMarked
@ApplicationModule(
        displayName = "Fulfilment",
        allowedDependencies = {"access", "web", "calendar", "attachment", "linkcheck", "execution", "progress", "form"})
package nastavnik.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
