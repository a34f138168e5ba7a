/** How the invented city mentors: programmes, profiles, pairs, meetings, surveys and what the indicators say of them. */
@NullMarked
@ApplicationModule(displayName = "Demo of mentoring")
package nastavnik.demomentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
