package nastavnik.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nastavnik.web.ConflictException;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A school's roadmap put before the committee once; what was sent stays to be compared with what is sent next. */
@Entity
class RoadmapSubmission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long roadmapId;

    /** 1 for the first. */
    private int ordinal;

    private Instant sentAt;

    private String sentBy;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = SentRowsConverter.class)
    private List<SentRow> content;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.WAITING;

    private String remark = "";

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = RowRemarksConverter.class)
    private List<RowRemark> remarks = List.of();

    private String decidedBy = "";

    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RoadmapSubmission() {}

    RoadmapSubmission(long roadmapId, int ordinal, List<SentRow> content, String sentBy, Instant sentAt) {
        this.roadmapId = roadmapId;
        this.ordinal = ordinal;
        this.content = List.copyOf(content);
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    /** @throws ConflictException where it is answered already */
    void agree(String who, Instant now) {
        answer(Answer.AGREED, who, now);
    }

    /**
     * @param general about the roadmap as a whole; may be empty where there are remarks at rows
     * @throws ConflictException where it is answered already
     * @throws IllegalArgumentException where nothing is remarked
     */
    void sendBack(String general, List<RowRemark> atRows, String who, Instant now) {
        if (general.isBlank() && atRows.isEmpty()) {
            throw new IllegalArgumentException("A roadmap does not come back without a remark");
        }
        answer(Answer.RETURNED, who, now);
        this.remark = general;
        this.remarks = List.copyOf(atRows);
    }

    private void answer(Answer given, String who, Instant now) {
        if (answer != Answer.WAITING) {
            throw new ConflictException("Submission " + id + " is " + answer);
        }
        this.answer = given;
        this.decidedBy = who;
        this.decidedAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    long roadmapId() {
        return roadmapId;
    }

    int ordinal() {
        return ordinal;
    }

    Answer answer() {
        return answer;
    }

    Instant sentAt() {
        return sentAt;
    }

    String sentBy() {
        return sentBy;
    }

    List<SentRow> content() {
        return content;
    }

    String remark() {
        return remark;
    }

    List<RowRemark> remarks() {
        return remarks;
    }

    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
