package nastavnik.publication;

import org.jspecify.annotations.Nullable;

/**
 * A roadmap in the list, in words.
 *
 * @param amendments how many count already
 * @param working number of the amendment that is being written; 0 where none is, or the reader is not to know
 */
record RoadmapEntry(
        long id,
        String title,
        RoadmapState state,
        String level,
        String period,
        @Nullable String order,
        int amendments,
        int working,
        long activities) {}
