package nastavnik.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal with the names of what it points at.
 *
 * @param actor full name of who did it, as it was then; empty where the portal did it by itself
 * @param role name of the role of the person's account today; empty where the portal did it by itself
 * @param subjectId null where many things are meant
 * @param subject name of the thing where it has one that an administrator may read; a key of a quarter for reports and
 *     periods; empty else
 * @param gone whether the thing's page is not there any more
 * @param school short name of the school it belongs to; empty for the city's things
 */
record InspectedEntry(
        Instant at,
        String actor,
        String role,
        String action,
        String subjectType,
        @Nullable Long subjectId,
        String subject,
        boolean gone,
        String school,
        String details,
        String address) {}
