/** The questionnaires the city offers to schools: questions on a scale, with yes or no, or open; which one says «доволен». */
@NullMarked
@ApplicationModule(
        displayName = "Questionnaire",
        allowedDependencies = {"access", "web", "journal", "form"})
package nastavnik.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
