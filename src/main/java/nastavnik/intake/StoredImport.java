package nastavnik.intake;

import java.util.List;
import java.util.UUID;
import nastavnik.reading.TableRead;
import org.jspecify.annotations.Nullable;

/**
 * A document waiting for the person's decision.
 *
 * @param fileName empty where the text was pasted
 * @param tables at least one
 * @param form what the person has typed so far; null until something was
 * @param roadmapId the draft made of it; null until then
 */
record StoredImport(
        UUID id,
        String fileName,
        List<TableRead> tables,
        @Nullable ImportForm form,
        @Nullable Long roadmapId) {

    /** The table the person has chosen, or else the first that has activities and deadlines. */
    TableRead table(ImportForm chosen) {
        return tables.get(chosen.tableIndex(tables.size()));
    }

    int likeliestTable() {
        for (int index = 0; index < tables.size(); index++) {
            if (tables.get(index).isRoadmap()) {
                return index;
            }
        }
        return 0;
    }
}
