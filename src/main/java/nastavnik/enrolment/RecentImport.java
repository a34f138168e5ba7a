package nastavnik.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An upload in the list of its sender. */
record RecentImport(
        long id,
        String fileName,
        Instant createdAt,
        @Nullable Instant storedAt) {}
