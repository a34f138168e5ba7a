package nastavnik.reflection;

import static nastavnik.reflection.ReflectionRefused.refuse;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import nastavnik.mentoring.PairCard;
import nastavnik.reflection.ReflectionRefused.Rule;
import org.jspecify.annotations.Nullable;

/** What a pair says at its end; one for each pair. */
@Entity
class Reflection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long pairId;

    private String result;

    private String succeeded;

    private String mentorWords;

    private String menteeWords;

    private LocalDate writtenOn;

    private @Nullable Long practiceId;

    private @Nullable LocalDate emptiedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Reflection() {}

    /** @throws ReflectionRefused where the pair has not begun yet */
    @SuppressWarnings("NullAway.Init") // the rest is set by write
    Reflection(PairCard pair, ReflectionWords words, LocalDate today) {
        refuse(today.isBefore(pair.startsOn()), Rule.NOT_BEGUN);
        this.pairId = pair.id();
        write(words, today);
    }

    /** @throws ReflectionRefused where its words are destroyed */
    void write(ReflectionWords words, LocalDate today) {
        refuse(emptiedOn != null, Rule.EMPTIED);
        this.result = words.result();
        this.succeeded = words.succeeded();
        this.mentorWords = words.mentorWords();
        this.menteeWords = words.menteeWords();
        this.writtenOn = today;
    }

    /**
     * Notes which practice has come of it.
     *
     * @throws ReflectionRefused where there is one already
     */
    void lead(long practice) {
        refuse(practiceId != null, Rule.PROPOSED_ALREADY);
        this.practiceId = practice;
    }

    long id() {
        return Objects.requireNonNull(id, "Not stored yet");
    }

    int version() {
        return version;
    }

    long pairId() {
        return pairId;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    @Nullable
    Long practiceId() {
        return practiceId;
    }

    boolean emptied() {
        return emptiedOn != null;
    }

    ReflectionWords words() {
        return new ReflectionWords(result, succeeded, mentorWords, menteeWords);
    }
}
