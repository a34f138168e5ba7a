/** A one-time link on its way to a person: by letter, or on paper. */
@NullMarked
@ApplicationModule(
        displayName = "Handover",
        allowedDependencies = {"web", "credential"})
package nastavnik.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
