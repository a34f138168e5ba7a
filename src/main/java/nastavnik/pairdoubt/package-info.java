/**
 * What is unusual in a pair or a group and wants a person's confirmation: too many pairs or hours, no agreement, too short notice;
 * and what is typed of their end, with what was confirmed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Doubt of a pair",
        allowedDependencies = {
            "calendar",
            "mentoring",
            "participant",
            "workcalendar",
            "form",
            "mentoringform",
            "programme"
        })
package nastavnik.pairdoubt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
