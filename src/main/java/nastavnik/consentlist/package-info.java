/** Whose consents are missing, end soon or were withdrawn, school by school: a list for the own school, counts for the others. */
@NullMarked
@ApplicationModule(
        displayName = "Consent list",
        allowedDependencies = {"access", "calendar", "consent", "journal", "school", "web", "form"})
package nastavnik.consentlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
