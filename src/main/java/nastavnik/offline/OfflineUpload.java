package nastavnik.offline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A filled-in form that somebody has brought back: kept for a day, taken by the draft at most once. */
@Entity
class OfflineUpload {

    static final Duration KEPT = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long ownerId;

    private long reportId;

    private String fileName;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = FilledFormConverter.class)
    private FilledForm form;

    private Instant createdAt;

    private Instant expiresAt;

    private @Nullable Instant takenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OfflineUpload() {}

    OfflineUpload(long ownerId, long reportId, String fileName, FilledForm form, Instant now) {
        this.ownerId = ownerId;
        this.reportId = reportId;
        this.fileName = fileName;
        this.form = form;
        this.createdAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    /** @throws IllegalStateException where the draft has taken it before, or cannot take it */
    void take(Instant now) {
        if (taken() || !form.storable()) {
            throw new IllegalStateException("Upload " + id + " cannot be taken");
        }
        this.takenAt = now;
    }

    boolean taken() {
        return takenAt != null;
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

    long reportId() {
        return reportId;
    }

    String fileName() {
        return fileName;
    }

    FilledForm form() {
        return form;
    }

    Instant createdAt() {
        return createdAt;
    }
}
