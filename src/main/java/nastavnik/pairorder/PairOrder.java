package nastavnik.pairorder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nastavnik.mentoring.MentorPair;
import nastavnik.pairorder.OrderRefused.Rule;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A school's order that confirms pairs: a draft to be printed, until it is signed and has a number. */
@Entity
class PairOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    private String number;

    private @Nullable LocalDate signedOn;

    private Instant madeAt;

    @ManyToMany
    @JoinTable(
            name = "pair_order_pair",
            joinColumns = @JoinColumn(name = "order_id"),
            inverseJoinColumns = @JoinColumn(name = "pair_id"))
    private Set<MentorPair> pairs = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PairOrder() {}

    /** @throws OrderRefused where there is nothing to confirm: no pair, one that has ended, or pairs of several schools */
    PairOrder(List<MentorPair> pairs, Instant now) {
        OrderRefused.when(pairs.isEmpty(), Rule.NOTHING);
        OrderRefused.when(pairs.stream().anyMatch(pair -> pair.ending() != null), Rule.ENDED);
        this.school = pairs.getFirst().school();
        var schoolId = school.id();
        OrderRefused.when(pairs.stream().anyMatch(pair -> pair.school().id() != schoolId), Rule.SEVERAL_SCHOOLS);
        this.pairs.addAll(pairs);
        this.number = "";
        this.madeAt = now;
    }

    /**
     * The director has signed it.
     *
     * @throws OrderRefused where it is signed already, the date is still to come, or one of its pairs has ended
     */
    void sign(String signedNumber, LocalDate date, LocalDate today) {
        checkSigning(date, today);
        this.number = signedNumber;
        this.signedOn = date;
    }

    /** Refuses what {@link #sign} would refuse, and changes nothing. */
    void checkSigning(LocalDate date, LocalDate today) {
        OrderRefused.when(signedOn != null, Rule.SIGNED);
        OrderRefused.when(date.isAfter(today), Rule.IN_FUTURE);
        OrderRefused.when(pairs.stream().anyMatch(pair -> pair.ending() != null), Rule.ENDED_MEANWHILE);
    }

    /** @throws OrderRefused where it is signed: what confirms pairs is kept */
    void discard() {
        OrderRefused.when(signedOn != null, Rule.SIGNED);
    }

    /**
     * Leaves out the pairs that have ended since it was put together; no order confirms them any more.
     *
     * @return whether any pair is left
     * @throws OrderRefused where it is signed
     */
    boolean leaveOutEnded() {
        OrderRefused.when(signedOn != null, Rule.SIGNED);
        pairs.removeIf(pair -> pair.ending() != null);
        return !pairs.isEmpty();
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

    String number() {
        return number;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** @return whether this is the order by which the pair is confirmed now */
    boolean confirms(MentorPair pair) {
        var plan = pair.plan();
        return plan.orderNumber().equals(number) && Objects.equals(plan.orderDate(), signedOn);
    }

    List<Long> pairIds() {
        return pairs.stream().map(MentorPair::id).toList();
    }
}
