/** The committee's dictionaries of mentoring: its forms, types and themes. */
@NullMarked
@ApplicationModule(
        displayName = "Dictionaries of mentoring",
        allowedDependencies = {"access", "web", "journal", "form", "figure"})
package nastavnik.mentoringform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
