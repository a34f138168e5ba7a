package nastavnik.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table somebody uploaded: kept for a day, stored into the register at most once. */
@Entity
class SchoolImport {

    static final Duration KEPT = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long ownerId;

    private String fileName;

    private Instant createdAt;

    private Instant expiresAt;

    /** The tables as they were read, in JSON. */
    private String sheets;

    private @Nullable Instant storedAt;

    /** What was stored and what was not, in JSON; empty until then. */
    private String outcome = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SchoolImport() {}

    SchoolImport(long ownerId, String fileName, String sheets, Instant now) {
        this.ownerId = ownerId;
        this.fileName = fileName;
        this.sheets = sheets;
        this.createdAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    /**
     * @throws IllegalStateException where it was stored before
     */
    void store(String newOutcome, Instant now) {
        if (isStored()) {
            throw new IllegalStateException("Stored at " + storedAt);
        }
        this.outcome = newOutcome;
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
