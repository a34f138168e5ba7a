package nastavnik.extension;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nastavnik.report.QuarterReport;
import nastavnik.web.ConflictException;
import org.jspecify.annotations.Nullable;

/** More time for one report: asked for by the school, decided by the methodologist. */
@Entity
@Table(name = "report_extension")
class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "report_extension_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuarterReport report;

    private LocalDate until;

    private String reason;

    private Instant askedAt;

    private String askedBy;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.ASKED;

    private String answer = "";

    private @Nullable Instant decidedAt;

    private String decidedBy = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Extension() {}

    /** @param until last day on which the report shall be in time */
    Extension(QuarterReport report, LocalDate until, String reason, String who, Instant now) {
        this.report = report;
        this.until = until;
        this.reason = reason;
        this.askedBy = who;
        this.askedAt = now;
    }

    /**
     * Gives the time, perhaps not all that was asked for.
     *
     * @throws ConflictException where it is decided already, or the report is not with the school any more
     */
    void grant(LocalDate granted, String words, String who, Instant now) {
        require(ExtensionState.ASKED);
        report.extend(granted);
        this.until = granted;
        decided(ExtensionState.GRANTED, words, who, now);
    }

    void decline(String words, String who, Instant now) {
        require(ExtensionState.ASKED);
        decided(ExtensionState.DECLINED, words, who, now);
    }

    /**
     * Takes back what was granted.
     *
     * @param left until when the school has time by another extension; null where the usual dates are valid again
     */
    void revoke(@Nullable LocalDate left, String who, Instant now) {
        require(ExtensionState.GRANTED);
        report.endExtension(left);
        decided(ExtensionState.REVOKED, answer, who, now);
    }

    void withdraw(String who, Instant now) {
        require(ExtensionState.ASKED);
        decided(ExtensionState.WITHDRAWN, "", who, now);
    }

    private void decided(ExtensionState to, String words, String who, Instant now) {
        this.state = to;
        this.answer = words;
        this.decidedBy = who;
        this.decidedAt = now;
    }

    private void require(ExtensionState required) {
        if (state != required) {
            throw new ConflictException("Extension " + id + " is " + state);
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    ExtensionState state() {
        return state;
    }

    boolean granted() {
        return state == ExtensionState.GRANTED;
    }

    QuarterReport report() {
        return report;
    }

    LocalDate until() {
        return until;
    }
}
