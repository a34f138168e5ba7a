/** What a document's table says of a roadmap: sections, activities, and every doubt a person should settle. Keeps nothing. */
@NullMarked
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"calendar", "deadline", "plan", "table"})
package nastavnik.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
