/** Tables read out of .xlsx, .xls, .docx and pasted text that people send; it knows no domain. */
@NullMarked
@ApplicationModule(
        displayName = "Table",
        allowedDependencies = {})
package nastavnik.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
