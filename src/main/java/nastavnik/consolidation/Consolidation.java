package nastavnik.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nastavnik.period.ReportingPeriod;
import nastavnik.web.ConflictException;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One frozen version of a quarter's summary. Only its dispatch is added later, once. */
@Entity
class Consolidation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "consolidation_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReportingPeriod period;

    /** 1 for the first of its quarter. */
    @Column(updatable = false)
    private int number;

    /** Why the version before was corrected; empty for the first. */
    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String by;

    @Embedded
    private Figures figures;

    @Column(columnDefinition = "jsonb", updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = SnapshotConverter.class)
    private Snapshot content;

    private String outgoingNumber = "";

    private @Nullable LocalDate sentOn;

    private String recipient = "";

    private @Nullable Instant markedAt;

    private String markedBy = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Consolidation() {}

    Consolidation(
            ReportingPeriod period,
            int number,
            String reason,
            Figures figures,
            Snapshot content,
            String who,
            Instant now) {
        this.period = period;
        this.number = number;
        this.reason = reason;
        this.figures = figures;
        this.content = content;
        this.by = who;
        this.at = now;
    }

    /**
     * Marks that it has left.
     *
     * @param outgoing number under which it was registered
     * @param day on which it left, not before it was frozen
     * @param frozenOn the day of the freeze in the committee's time zone
     * @throws ConflictException where it is marked already
     * @throws IllegalArgumentException where the day lies before the freeze
     */
    void send(String outgoing, LocalDate day, LocalDate frozenOn, String to, String who, Instant now) {
        if (sentOn != null) {
            throw new ConflictException("Summary " + number + " has left on " + sentOn);
        }
        if (outgoing.isBlank() || day.isBefore(frozenOn)) {
            throw new IllegalArgumentException("Sent " + day + ", frozen " + frozenOn);
        }
        this.outgoingNumber = outgoing;
        this.sentOn = day;
        this.recipient = to;
        this.markedAt = now;
        this.markedBy = who;
    }

    int number() {
        return number;
    }

    Figures figures() {
        return figures;
    }

    Snapshot content() {
        return content;
    }

    Instant at() {
        return at;
    }

    Edition edition() {
        return new Edition(
                period.card().id(), number, reason, at, by, outgoingNumber, sentOn, recipient, markedAt, markedBy);
    }
}
