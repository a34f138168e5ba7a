package nastavnik.participant;

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
import nastavnik.participant.ParticipantRefused.Rule;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A person in a school as mentor, mentee or both. The same person in another school is another participant. */
@Entity
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    private String fullName;

    @Enumerated(EnumType.STRING)
    private ParticipantCategory category;

    private boolean mentor;

    private boolean mentee;

    private LocalDate activeFrom;

    private @Nullable LocalDate activeTo;

    private @Nullable LocalDate consentOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Participant() {}

    Participant(School school, ParticipantCard card, LocalDate today) {
        this.school = school;
        take(card, List.of(), today);
    }

    /**
     * Takes over the whole card.
     *
     * @param engagements what the person is taken up by: pairs stay within the participant's days, and while one goes
     *     on, its names are processed, for which the consent is needed (152-ФЗ, article 6)
     * @throws ParticipantRefused where a rule is broken; nothing is changed then
     */
    void revise(ParticipantCard card, List<Engagement> engagements, LocalDate today) {
        take(card, engagements, today);
    }

    private void take(ParticipantCard card, List<Engagement> engagements, LocalDate today) {
        check(card, engagements, today);
        this.fullName = card.fullName();
        this.category = card.category();
        this.mentor = card.mentor();
        this.mentee = card.mentee();
        this.activeFrom = card.activeFrom();
        this.activeTo = card.activeTo();
        this.consentOn = card.consentOn();
    }

    private static void check(ParticipantCard card, List<Engagement> engagements, LocalDate today) {
        var from = card.activeFrom();
        var to = card.activeTo();
        refuse(!card.mentor() && !card.mentee(), Rule.NO_ROLE);
        refuse(to != null && to.isBefore(from), Rule.LEAVES_BEFORE_COMING);
        refuse(card.consentOn() != null && card.consentOn().isAfter(today), Rule.CONSENT_IN_FUTURE);
        for (var engagement : engagements) {
            refuse(engagement.from().isBefore(from), Rule.COMES_AFTER_PAIR_BEGINS);
            refuse(to != null && engagement.goesBeyond(to), Rule.LEAVES_BEFORE_PAIR_ENDS);
            refuse(card.consentOn() == null && engagement.goesBeyond(today), Rule.CONSENT_NEEDED_BY_PAIR);
        }
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ParticipantRefused(rule);
        }
    }

    /** @return whether the person is a participant on all these days; an end that is not set asks for nobody's leaving */
    public boolean staysThrough(LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(activeFrom)) {
            return false;
        }
        return activeTo == null || (to != null && !to.isAfter(activeTo));
    }

    public boolean belongsTo(School other) {
        return school.id() == other.id();
    }

    public boolean mayMentor() {
        return mentor;
    }

    public boolean mayBeMentored() {
        return mentee;
    }

    public boolean hasConsent() {
        return consentOn != null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    public School school() {
        return school;
    }

    public String fullName() {
        return fullName;
    }

    public ParticipantCategory category() {
        return category;
    }

    public ParticipantCard card() {
        return new ParticipantCard(fullName, category, mentor, mentee, activeFrom, activeTo, consentOn);
    }
}
