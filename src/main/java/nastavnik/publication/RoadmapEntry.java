package nastavnik.publication;

import org.jspecify.annotations.Nullable;

/** A roadmap in the list, in words. */
record RoadmapEntry(
        long id,
        String title,
        RoadmapState state,
        String level,
        String period,
        @Nullable String order,
        long activities) {}
