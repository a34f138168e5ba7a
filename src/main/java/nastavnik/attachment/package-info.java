/** Files kept as evidence: in the database, under a random name, told by their content; the rooms above say whose they are. */
@NullMarked
@ApplicationModule(
        displayName = "Attachment",
        allowedDependencies = {"access", "web", "journal", "form"})
package nastavnik.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
