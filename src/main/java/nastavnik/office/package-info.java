/** Tables and documents in and out of .xlsx, .docx and pasted text; it knows no domain. */
@NullMarked
@ApplicationModule(
        displayName = "Office files",
        allowedDependencies = {})
package nastavnik.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
