/** Forms of rounds: fields of any kind, what is asked of them and of their sums, kept in editions. */
@NullMarked
@ApplicationModule(
        displayName = "Form of a round",
        allowedDependencies = {"access", "web", "calendar", "journal", "form"})
package nastavnik.roundform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
