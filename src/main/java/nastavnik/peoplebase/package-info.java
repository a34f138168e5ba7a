/** The bases of mentees and of mentors that a programme keeps: in full for the own school, without names to be published. */
@NullMarked
@ApplicationModule(
        displayName = "Bases of people",
        allowedDependencies = {
            "access",
            "web",
            "office",
            "calendar",
            "figure",
            "journal",
            "school",
            "participant",
            "mentoringform",
            "profile",
            "mentoring",
            "form"
        })
package nastavnik.peoplebase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
