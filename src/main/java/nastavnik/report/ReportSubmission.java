package nastavnik.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import nastavnik.reportform.Acting;
import nastavnik.reportform.Remarks;
import nastavnik.reportform.RemarksConverter;
import nastavnik.reportform.Sending;
import nastavnik.reportform.SentReport;
import nastavnik.reportform.SentReportConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One sending of a report, kept exactly as it was: by its school, or by the centre that corrected it. */
@Entity
public class ReportSubmission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuarterReport report;

    private int number;

    private Instant at;

    private String by;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = SentReportConverter.class)
    private SentReport sent;

    /** Null where the director sent it himself. */
    @Embedded
    private @Nullable Acting acting;

    /** Why the centre corrected it; null for what the school has sent. */
    private @Nullable String correction;

    /** Null where it was not returned. */
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = RemarksConverter.class)
    private @Nullable Remarks remarks;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportSubmission() {}

    ReportSubmission(QuarterReport report, int number, Instant at, String by, SentReport sent) {
        this.report = report;
        this.number = number;
        this.at = at;
        this.by = by;
        this.sent = sent;
    }

    /** Notes, before it is stored, that it is sent in the director's place. */
    void inPlaceOfDirector(Acting by) {
        if (id != null) {
            throw new IllegalStateException("What was sent is not changed");
        }
        this.acting = by;
    }

    /** Notes, before it is stored, that the centre makes it in the school's place. */
    ReportSubmission correcting(String why) {
        if (id != null) {
            throw new IllegalStateException("What was sent is not changed");
        }
        this.correction = why;
        return this;
    }

    /** @param words what is remarked now that it is returned; null takes that back */
    public void remarked(@Nullable Remarks words) {
        this.remarks = words;
    }

    /** What it is for those who read it. */
    Sending card() {
        return new Sending(
                number,
                at,
                by,
                acting,
                correction == null ? "" : correction,
                remarks == null ? Remarks.NONE : remarks,
                sent);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    QuarterReport report() {
        return report;
    }

    public int number() {
        return number;
    }

    public SentReport sent() {
        return sent;
    }

    Instant at() {
        return at;
    }
}
