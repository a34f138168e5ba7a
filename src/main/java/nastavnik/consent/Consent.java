package nastavnik.consent;

import static nastavnik.consent.ConsentRefused.refuse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nastavnik.consent.ConsentRefused.Rule;
import nastavnik.figure.ForgottenFigures;
import nastavnik.participant.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A signed consent of a participant to one purpose. Whether it still covers the person on a day stands in the database's
 * {@code consent_need}, which lists ask too.
 */
@Entity
@EntityListeners(ForgottenFigures.class)
class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant participant;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Enumerated(EnumType.STRING)
    private Signer signer;

    private String representative;

    private String relation;

    private String document;

    private LocalDate givenOn;

    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "consent_data", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "data")
    @Enumerated(EnumType.STRING)
    private Set<PublicData> data = new HashSet<>();

    private String conditions;

    private @Nullable LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private @Nullable WithdrawalWay withdrawal;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Consent() {}

    /** @throws ConsentRefused where a rule is broken */
    Consent(Participant participant, ConsentPaper paper, LocalDate today) {
        refuse(paper.givenOn().isAfter(today), Rule.GIVEN_IN_FUTURE);
        refuse(paper.validTo() != null && paper.validTo().isBefore(paper.givenOn()), Rule.ENDS_BEFORE_GIVEN);
        checkSigner(participant, paper);
        refuse(paper.kind() == ConsentKind.MENTORING && !participant.mentorsAsEmployee(), Rule.FOR_STAFF_MENTORS_ONLY);
        refuse(paper.kind() == ConsentKind.DISSEMINATION && paper.data().isEmpty(), Rule.NOTHING_ALLOWED);
        this.participant = participant;
        this.kind = paper.kind();
        this.signer = paper.signer();
        this.representative = paper.representative();
        this.relation = paper.relation();
        this.document = paper.document();
        this.givenOn = paper.givenOn();
        this.validTo = paper.validTo();
        this.data.addAll(paper.data());
        this.conditions = paper.conditions();
    }

    /** For whoever is under age on the day of the signature a representative signs; from the 18th birthday on nobody else may. */
    private static void checkSigner(Participant participant, ConsentPaper paper) {
        var adult = participant.adultOn(paper.givenOn());
        refuse(adult.isEmpty(), Rule.BIRTH_DATE_UNKNOWN);
        var ofAge = adult.orElse(true);
        refuse(ofAge && paper.kind() == ConsentKind.PARTICIPATION, Rule.FOR_MINORS_ONLY);
        refuse(!ofAge && paper.signer() != Signer.REPRESENTATIVE, Rule.REPRESENTATIVE_SIGNS);
        refuse(ofAge && paper.signer() != Signer.SELF, Rule.PERSON_SIGNS);
        refuse(!ofAge && paper.representative().isBlank(), Rule.REPRESENTATIVE_UNNAMED);
        refuse(!ofAge && paper.relation().isBlank(), Rule.RELATION_UNNAMED);
        refuse(!ofAge && paper.document().isBlank(), Rule.DOCUMENT_UNNAMED);
    }

    /**
     * Ends it before its time; from this day on it covers nothing.
     *
     * @param day on which the withdrawal came
     * @throws ConsentRefused where it has been withdrawn already or the day does not fit
     */
    void withdraw(LocalDate day, WithdrawalWay way, LocalDate today) {
        refuse(withdrawnOn != null, Rule.NOTHING_TO_WITHDRAW);
        refuse(day.isAfter(today), Rule.WITHDRAWN_IN_FUTURE);
        refuse(day.isBefore(givenOn), Rule.WITHDRAWN_BEFORE_GIVEN);
        this.withdrawnOn = day;
        this.withdrawal = way;
    }

    /** Forgets who signed and what was said; that and when there was a consent stays, for counts and for the act. */
    void deidentify() {
        this.representative = "";
        this.relation = "";
        this.document = "";
        this.conditions = "";
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

    ConsentPaper paper() {
        return new ConsentPaper(kind, signer, representative, relation, document, givenOn, validTo, data, conditions);
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable
    WithdrawalWay withdrawal() {
        return withdrawal;
    }
}
