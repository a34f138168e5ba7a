/** How the invented city's schools report: what each of them writes, sends late, has returned and corrected. */
@NullMarked
@ApplicationModule(displayName = "Demo of reports")
package nastavnik.demoreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
