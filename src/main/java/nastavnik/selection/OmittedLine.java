package nastavnik.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line that does not go to the region. */
@Entity
class OmittedLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "omitted_line_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long reportId;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private String mark;

    private String reason;

    private Instant at;

    private String by;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OmittedLine() {}

    /** @param reason why, not blank */
    @SuppressWarnings("NullAway.Init") // all is set by justify
    OmittedLine(LineKey line, String reason, String who, Instant now) {
        this.reportId = line.reportId();
        this.kind = line.kind();
        this.mark = line.mark();
        justify(reason, who, now);
    }

    private void justify(String words, String who, Instant now) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A line is left out for a reason");
        }
        this.reason = words;
        this.by = who;
        this.at = now;
    }

    LineKey key() {
        return new LineKey(reportId, kind, mark);
    }

    String reason() {
        return reason;
    }
}
