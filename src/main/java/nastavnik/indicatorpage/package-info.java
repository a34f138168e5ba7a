/** The pages of the indicators: values against targets, the numbers people enter, the way to the rows behind a figure. */
@NullMarked
@ApplicationModule(
        displayName = "Indicator pages",
        allowedDependencies = {"access", "web", "calendar", "office", "school", "participant", "indicator", "form"})
package nastavnik.indicatorpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
