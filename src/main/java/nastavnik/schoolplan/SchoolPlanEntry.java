package nastavnik.schoolplan;

import java.time.LocalDate;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * How far a school is with its newest roadmap.
 *
 * @param roadmapId of that roadmap; null where the school has begun none
 * @param since since when it is in this state; null where that is not known
 * @param activities how many it has
 */
public record SchoolPlanEntry(
        long schoolId,
        String school,
        SchoolType type,
        String district,
        @Nullable Long roadmapId,
        String title,
        SchoolPlanState state,
        @Nullable LocalDate since,
        long activities) {}
