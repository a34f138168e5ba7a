package nastavnik.normative;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order, a letter, a law: what anyone may look up. */
@Entity
class NormativeDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "normative_document_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentLevel level;

    private String issuer;

    private String title;

    private String number;

    private @Nullable LocalDate signedOn;

    private String link;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NormativeDocument() {}

    @SuppressWarnings("NullAway.Init") // all is set by revise
    NormativeDocument(DocumentCard card, Instant now) {
        take(card, now);
    }

    void revise(DocumentCard card, Instant now) {
        take(card, now);
    }

    private void take(DocumentCard card, Instant now) {
        if (card.title().isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        this.kind = card.kind();
        this.level = card.level();
        this.issuer = card.issuer();
        this.title = card.title();
        this.number = card.number();
        this.signedOn = card.signedOn();
        this.link = card.link();
        this.changedAt = now;
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

    Instant changedAt() {
        return changedAt;
    }

    DocumentCard card() {
        return new DocumentCard(kind, level, issuer, title, number, signedOn, link);
    }
}
