package nastavnik.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nastavnik.performer.Performers;
import nastavnik.school.School;
import nastavnik.web.ConflictException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one performer owes by one due date of one activity. Tasks come into being in sets, see the room {@code assignment}. */
@Entity
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable Long bodyId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private @Nullable School school;

    @Column(updatable = false)
    private LocalDate dueOn;

    /** The order's date moved off a day off; follows the calendar while it is open. */
    @Column(updatable = false)
    private LocalDate keptOn;

    @Enumerated(EnumType.STRING)
    private ExecutionState state = ExecutionState.OPEN;

    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate movedTo;
    private String result = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> links = List.of();

    private String orderNumber = "";
    private @Nullable LocalDate orderOn;
    private String reason = "";
    private String reportedBy = "";
    private @Nullable Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.NONE;

    private String remark = "";
    private String decidedBy = "";
    private @Nullable Instant decidedAt;
    private @Nullable Instant remindedAt;
    private String reminder = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Task() {}

    /** For tests of its rules. */
    Task(long id, @Nullable Long bodyId, @Nullable School school, LocalDate dueOn, LocalDate keptOn) {
        this.id = id;
        this.bodyId = bodyId;
        this.school = school;
        this.dueOn = dueOn;
        this.keptOn = keptOn;
    }

    /**
     * Takes the performer's word; an answer the committee had decided about is open to decision again.
     *
     * @throws IllegalArgumentException where the days do not fit the state, or a reason is missing
     * @throws ConflictException where it is accepted
     */
    void report(TaskReport said, String by, Instant now) {
        if (decision == Decision.ACCEPTED) {
            throw new ConflictException("Task " + id + " is accepted");
        }
        if ((said.state() == ExecutionState.DONE) == (said.doneOn() == null)
                || (said.state() == ExecutionState.MOVED) == (said.movedTo() == null)
                || (said.movedTo() != null
                        && !(said.movedTo().isAfter(dueOn) && said.movedTo().isAfter(keptOn)))) {
            throw new IllegalArgumentException("Days do not fit: " + said);
        }
        if (needsReason(said) && said.reason().isBlank()) {
            throw new IllegalArgumentException("No reason: " + said);
        }
        this.state = said.state();
        this.doneOn = said.doneOn();
        this.movedTo = said.movedTo();
        this.result = said.result();
        this.links = said.links();
        this.orderNumber = said.orderNumber();
        this.orderOn = said.orderOn();
        this.reason = said.reason();
        this.reportedBy = by;
        this.reportedAt = now;
        this.decision = Decision.NONE;
    }

    /** Done after its day, or anything but done. */
    private boolean needsReason(TaskReport said) {
        return said.state().needsReason() || (said.doneOn() != null && Lateness.doneLate(said.doneOn(), keptOn));
    }

    /** @throws ConflictException where there is no answer to accept, or it is accepted already */
    void accept(String by, Instant now) {
        requireAnswer();
        if (decision != Decision.NONE) {
            throw new ConflictException("Task " + id + " is " + decision);
        }
        decide(Decision.ACCEPTED, "", by, now);
    }

    /**
     * Asks for another answer; what has been said stays to be mended.
     *
     * @throws ConflictException where there is no answer to return, or it is returned already
     */
    void sendBack(String why, String by, Instant now) {
        requireAnswer();
        if (decision == Decision.RETURNED) {
            throw new ConflictException("Task " + id + " is returned");
        }
        decide(Decision.RETURNED, why, by, now);
    }

    /** Asks for an answer, with these words, which may be none. */
    void remind(String words, Instant now) {
        this.reminder = words;
        this.remindedAt = now;
    }

    private void requireAnswer() {
        if (!state.answers()) {
            throw new ConflictException("Task " + id + " is " + state);
        }
    }

    private void decide(Decision what, String why, String by, Instant now) {
        this.decision = what;
        this.remark = why;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean belongsToCentre() {
        return bodyId != null && bodyId == Performers.CENTRE;
    }

    @Nullable
    Long schoolId() {
        return school == null ? null : school.id();
    }

    int version() {
        return version;
    }

    /** @return whether nothing more is expected of the performer; the same rule as the column of this name */
    boolean settled() {
        return (state == ExecutionState.DONE || state == ExecutionState.NOT_APPLICABLE)
                && decision != Decision.RETURNED;
    }

    ExecutionState state() {
        return state;
    }

    Decision decision() {
        return decision;
    }
}
