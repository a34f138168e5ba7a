package nastavnik.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nastavnik.roadmap.Activity;
import org.jspecify.annotations.Nullable;

/** What has been done about one due date of one activity, pointed at where it first stood: so it outlives amendments. */
@Entity
class Execution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Activity activity;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ExecutionState state = ExecutionState.OPEN;

    private @Nullable LocalDate doneOn;

    private String result = "";

    private String link = "";

    private String markedBy = "";

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Execution() {}

    Execution(Activity activity, LocalDate dueOn, Instant now) {
        this.activity = activity;
        this.dueOn = dueOn;
        this.markedAt = now;
    }

    /**
     * Notes how far it is.
     *
     * @throws IllegalArgumentException where something done has no day, or something not done has one
     */
    void mark(Mark mark, String by, Instant now) {
        if ((mark.state() == ExecutionState.DONE) == (mark.doneOn() == null)) {
            throw new IllegalArgumentException(mark.state() + " with day " + mark.doneOn());
        }
        this.state = mark.state();
        this.doneOn = mark.doneOn();
        this.result = mark.result();
        this.link = mark.link();
        this.markedBy = by;
        this.markedAt = now;
    }

    int version() {
        return version;
    }

    Mark mark() {
        return new Mark(state, doneOn, result, link);
    }

    String markedBy() {
        return markedBy;
    }

    Instant markedAt() {
        return markedAt;
    }
}
