package nastavnik.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letter of one person about one roadmap, kept until it is written anew. */
@Entity
class Memo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "memo_seq", sequenceName = "memo_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long accountId;
    private long roadmapId;
    private LocalDate countedOn;
    private String addressee;
    private String greeting;
    private String body;
    private String post;
    private String signatory;
    private String contact;
    private String proposed;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Memo() {}

    /** @param proposed what the portal proposed on that day */
    @SuppressWarnings("NullAway.Init") // all is set by take
    Memo(long accountId, long roadmapId, MemoForm letter, LocalDate countedOn, String proposed, Instant now) {
        this.accountId = accountId;
        this.roadmapId = roadmapId;
        take(letter, countedOn, proposed, now);
    }

    void keep(MemoForm letter, LocalDate day, String proposal, Instant now) {
        take(letter, day, proposal, now);
    }

    private void take(MemoForm letter, LocalDate day, String proposal, Instant now) {
        this.addressee = letter.addressee();
        this.greeting = letter.greeting();
        this.body = letter.body();
        this.post = letter.post();
        this.signatory = letter.signatory();
        this.contact = letter.contact();
        this.countedOn = day;
        this.proposed = proposal;
        this.keptAt = now;
    }

    MemoForm letter() {
        return new MemoForm(addressee, greeting, body, post, signatory, contact);
    }

    LocalDate countedOn() {
        return countedOn;
    }

    String proposed() {
        return proposed;
    }

    Instant keptAt() {
        return keptAt;
    }
}
