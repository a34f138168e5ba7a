package nastavnik.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nastavnik.account.Account;
import nastavnik.calendar.Interval;
import nastavnik.school.School;
import nastavnik.web.ConflictException;
import org.jspecify.annotations.Nullable;

/** One person who signs for a school in its director's place, for a time. */
@Entity
class Delegation {

    /** A longer one is a slip of the pen, or somebody who should be appointed director. */
    static final int MOST_DAYS = 366;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private LocalDate startsOn;

    private LocalDate endsOn;

    /** Of the order behind it; empty where there is none. */
    private String orderNumber;

    private String namedBy;

    private Instant namedAt;

    private @Nullable Instant revokedAt;

    private String revokedBy = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Delegation() {}

    /**
     * @param dates first and last day, both included
     * @throws IllegalArgumentException where they have no beginning, are over already or last more than
     *     {@link #MOST_DAYS} days
     */
    Delegation(
            School school,
            Account account,
            Interval dates,
            String orderNumber,
            LocalDate today,
            String who,
            Instant now) {
        if (!dates.hasStart() || dates.to().isBefore(today) || dates.days() > MOST_DAYS) {
            throw new IllegalArgumentException("Nobody can sign " + dates);
        }
        this.school = school;
        this.account = account;
        this.startsOn = dates.start();
        this.endsOn = dates.to();
        this.orderNumber = orderNumber;
        this.namedBy = who;
        this.namedAt = now;
    }

    /**
     * Ends it at once: from this moment the person signs nothing more.
     *
     * @throws ConflictException where it is over or revoked already
     */
    void revoke(LocalDate today, String who, Instant now) {
        if (revokedAt != null || endsOn.isBefore(today)) {
            throw new ConflictException("Delegation " + id + " is over");
        }
        this.revokedAt = now;
        this.revokedBy = who;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    School school() {
        return school;
    }

    /** What the journal keeps of it: the name and the days. */
    String words() {
        return account.fullName() + ", " + nastavnik.calendar.Dates.compact(startsOn) + "\u2013"
                + nastavnik.calendar.Dates.compact(endsOn)
                + (orderNumber.isEmpty() ? "" : ", \u2116 " + orderNumber);
    }

    Instant namedAt() {
        return namedAt;
    }

    String namedBy() {
        return namedBy;
    }
}
