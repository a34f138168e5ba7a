/** The consolidated table of a round: schools by fields, sums by kind of field, compared with the last round, ranked. */
@NullMarked
@ApplicationModule(
        displayName = "Table of a round",
        allowedDependencies = {"access", "web", "calendar", "journal", "office", "roundform", "monitoring"})
package nastavnik.roundtable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
