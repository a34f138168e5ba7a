/** Each role's first page: what is due, what is late. */
@NullMarked
@ApplicationModule(displayName = "Home")
package nastavnik.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
