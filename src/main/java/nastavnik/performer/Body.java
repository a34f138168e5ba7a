package nastavnik.performer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/** An entry of the dictionary of those who may answer for activities, with the words by which orders name it. */
@Entity
class Body {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;

    /** One wording a line, in any case. */
    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolType schoolType;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolFlag schoolFlag;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Body() {}

    /** @throws IllegalArgumentException where the dictionary has its only entry of the kind already */
    Body(BodyCard card) {
        if (card.kind().fixed()) {
            throw new IllegalArgumentException("There is one " + card.kind());
        }
        take(card);
    }

    /** Takes over everything; what is fixed stays what it is. */
    void revise(BodyCard card) {
        take(kind.fixed() ? new BodyCard(kind, card.name(), card.words(), null, null) : card);
    }

    private void take(BodyCard card) {
        var group = card.kind() == BodyKind.GROUP;
        this.kind = card.kind();
        this.name = card.name();
        this.words = card.words();
        this.schoolType = group ? card.type() : null;
        this.schoolFlag = group ? card.flag() : null;
    }

    /**
     * Its words are no longer understood; what it owes stays.
     *
     * @throws IllegalArgumentException where the portal cannot do without it
     */
    void retire() {
        if (kind.fixed()) {
            throw new IllegalArgumentException("There is always one " + kind);
        }
        this.active = false;
    }

    void restore() {
        this.active = true;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    boolean active() {
        return active;
    }

    BodyCard card() {
        return new BodyCard(kind, name, words, schoolType, schoolFlag);
    }

    List<String> wordings() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
