package nastavnik.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded document waiting for the person's decision.
 *
 * @param roadmapId the draft made of it; null until then
 */
record StoredImport(
        UUID id, String fileName, TableRead table, @Nullable Long roadmapId) {}
