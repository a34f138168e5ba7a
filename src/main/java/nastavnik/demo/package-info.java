/**
 * One invented city to walk through, grown relative to today's date (profile {@code demo}): its offices, schools, roadmaps and
 * rounds, and the stage on which other rooms add their part.
 */
@NullMarked
@ApplicationModule(displayName = "Demo")
package nastavnik.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
