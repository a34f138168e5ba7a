package nastavnik.baseimport;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Bases somebody has brought: kept for a day, applied at most once and emptied then, for they name people. */
@Entity
class BaseUpload {

    static final Duration KEPT = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long ownerId;

    private long schoolId;

    private String fileName;

    /** What was read, in JSON; empty once it is applied. */
    private String sheets;

    private Instant createdAt;

    private Instant expiresAt;

    private @Nullable Instant storedAt;

    /** Counts of what was stored, in JSON; empty until then. */
    private String outcome = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BaseUpload() {}

    BaseUpload(long ownerId, long schoolId, String fileName, String sheets, Instant now) {
        this.ownerId = ownerId;
        this.schoolId = schoolId;
        this.fileName = fileName;
        this.sheets = sheets;
        this.createdAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    /** @throws IllegalStateException where it was applied before */
    void store(String newOutcome, Instant now) {
        if (isStored()) {
            throw new IllegalStateException("Stored at " + storedAt);
        }
        this.outcome = newOutcome;
        this.sheets = "";
        this.storedAt = now;
    }

    boolean isStored() {
        return storedAt != null;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    long schoolId() {
        return schoolId;
    }

    String fileName() {
        return fileName;
    }

    Instant createdAt() {
        return createdAt;
    }

    String sheets() {
        return sheets;
    }

    String outcome() {
        return outcome;
    }
}
