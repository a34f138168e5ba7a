/** Schools ask mentors and mentees by a questionnaire; whoever answers does so once, and nobody learns who said what. */
@NullMarked
@ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "journal",
            "school",
            "credential",
            "participant",
            "consent",
            "programme",
            "questionnaire",
            "form",
            "figure"
        })
package nastavnik.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
