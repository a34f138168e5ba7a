package nastavnik.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import nastavnik.participant.Participant;
import org.jspecify.annotations.Nullable;

/** That a participant's data was destroyed: what an act says, without whose it was. */
@Entity
class Erasure {

    /** Years that the act and the extract are kept (order of Roskomnadzor 179 of 28.10.2022, paragraph 8). */
    private static final int YEARS_KEPT = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant participant;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    private LocalDate erasedOn;

    private String commission;

    private String way;

    private String destroyed;

    private LocalDate keptUntil;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Erasure() {}

    /**
     * @param commission its members, a line each
     * @param destroyed what it was, a line each
     */
    Erasure(
            Participant participant,
            ErasureReason reason,
            LocalDate day,
            String commission,
            String way,
            List<String> destroyed) {
        this.participant = participant;
        this.reason = reason;
        this.erasedOn = day;
        this.commission = commission;
        this.way = way;
        this.destroyed = String.join("\n", destroyed);
        this.keptUntil = day.plusYears(YEARS_KEPT);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    Participant participant() {
        return participant;
    }

    ErasureReason reason() {
        return reason;
    }

    LocalDate erasedOn() {
        return erasedOn;
    }

    List<String> commission() {
        return commission
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String way() {
        return way;
    }

    List<String> destroyed() {
        return destroyed.lines().toList();
    }

    LocalDate keptUntil() {
        return keptUntil;
    }
}
