/** How Thymeleaf writes the portal's pages: in turn, records read without reflection, «№» and its number in one line. */
@NullMarked
@ApplicationModule(
        displayName = "Template",
        allowedDependencies = {})
package nastavnik.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
