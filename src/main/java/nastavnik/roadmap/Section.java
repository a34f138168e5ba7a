package nastavnik.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A section of a roadmap. Its place is a number that only has to be in order: gaps do not matter, and what is removed
 * keeps its place so that it comes back to it.
 */
@Entity
class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    private String number;

    private String title;

    /** Being moved is no reason for a conflict with someone who is writing. */
    @OptimisticLock(excluded = true)
    private int position;

    private @Nullable Instant removedAt;

    /** The same section in the redaction in which it first stood; null where that is this one. */
    private @Nullable Long originId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Section() {}

    Section(Roadmap roadmap, String number, String title, int position) {
        this.roadmap = roadmap;
        this.number = number;
        this.title = title;
        this.position = position;
    }

    /** The same section in a later redaction. */
    Section copiedTo(Roadmap amendment) {
        var copy = new Section(amendment, number, title, position);
        copy.originId = key();
        return copy;
    }

    void revise(String newNumber, String newTitle) {
        this.number = newNumber;
        this.title = newTitle;
    }

    void renumber(String newNumber) {
        this.number = newNumber;
    }

    void place(int newPosition) {
        this.position = newPosition;
    }

    /** Its activities go with it and come back with it. */
    void remove(Instant now) {
        this.removedAt = now;
    }

    void restore() {
        this.removedAt = null;
    }

    boolean removed() {
        return removedAt != null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** What it is known by in every redaction. */
    long key() {
        return originId == null ? id() : originId;
    }

    int version() {
        return version;
    }

    Roadmap roadmap() {
        return roadmap;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }
}
