/** Sheets and papers written as .xlsx and .docx; it knows no domain. */
@NullMarked
@ApplicationModule(displayName = "Office files", allowedDependencies = "table")
package nastavnik.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
