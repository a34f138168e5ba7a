package nastavnik.execution;

import java.time.Instant;
import java.util.List;
import nastavnik.attachment.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers to a task, as it was given and as it was decided about.
 *
 * @param files what was attached to it, also where it was taken away since
 * @param decidedBy empty where nobody has decided
 */
public record TaskAnswer(
        TaskReport said,
        List<Attachment> files,
        String by,
        Instant at,
        Decision decision,
        String remark,
        String decidedBy,
        @Nullable Instant decidedAt) {}
