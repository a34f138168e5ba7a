/** Indicators of mentoring: what is counted, of what it is a share, which targets stand; computed for city, districts and schools. */
@NullMarked
@ApplicationModule(
        displayName = "Indicator",
        allowedDependencies = {"access", "web", "calendar", "journal", "school", "participant", "form", "figure"})
package nastavnik.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
