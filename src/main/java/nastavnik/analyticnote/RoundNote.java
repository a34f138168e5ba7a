package nastavnik.analyticnote;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import nastavnik.monitoring.MonitoringRound;
import org.jspecify.annotations.Nullable;

/** The words of the note on a round, as somebody has edited them. */
@Entity
class RoundNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private MonitoringRound round;

    private String basis;

    private String scope;

    private String findings;

    private String recommendations;

    private String post;

    private String signatory;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RoundNote() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by revise
    RoundNote(MonitoringRound round, NoteForm words, Instant now) {
        this.round = round;
        revise(words, now);
    }

    void revise(NoteForm words, Instant now) {
        this.basis = words.basis();
        this.scope = words.scope();
        this.findings = words.findings();
        this.recommendations = words.recommendations();
        this.post = words.post();
        this.signatory = words.signatory();
        this.changedAt = now;
    }

    int version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    NoteForm words() {
        return new NoteForm(Integer.toString(version), basis, scope, findings, recommendations, post, signatory);
    }
}
