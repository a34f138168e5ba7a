package nastavnik.mentorsignin;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nastavnik.participant.Participant;
import org.jspecify.annotations.Nullable;

/** Ties an account to the one participant whose pairs it shows; a participant has one sign-in at most. */
@Entity
class MentorSignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long accountId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant participant;

    private LocalDate givenOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MentorSignIn() {}

    /** @throws SignInRefused where the participant is no mentor */
    MentorSignIn(Participant participant, long accountId, LocalDate today) {
        SignInRefused.refuse(!participant.mayMentor(), SignInRefused.Rule.NO_MENTOR);
        this.participant = participant;
        this.accountId = accountId;
        this.givenOn = today;
    }

    /** Two cards were one person's: this one remains. */
    void follow(Participant remaining) {
        this.participant = remaining;
    }

    long accountId() {
        return accountId;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
