/** The remarks a methodologist makes again and again, kept by the centre to be taken with one click. */
@NullMarked
@ApplicationModule(
        displayName = "Remark",
        allowedDependencies = {"access", "web", "journal", "form"})
package nastavnik.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
