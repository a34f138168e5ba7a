/** One invented city to walk through, grown relative to today's date (profile {@code demo}). */
@NullMarked
@ApplicationModule(displayName = "Demo")
package nastavnik.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
