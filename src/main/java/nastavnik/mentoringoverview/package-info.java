/** What the city sees of mentoring: how many pairs and groups work where and in which form, without names. */
@NullMarked
@ApplicationModule(
        displayName = "Mentoring overview",
        allowedDependencies = {"access", "web", "calendar", "figure", "school", "mentoring"})
package nastavnik.mentoringoverview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
