/** What people type: bound, cleaned, checked, compared with what is stored; what they choose from. */
@NullMarked
@ApplicationModule(
        displayName = "Form",
        allowedDependencies = {"calendar"})
package nastavnik.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
