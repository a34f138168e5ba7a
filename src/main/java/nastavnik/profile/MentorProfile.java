package nastavnik.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nastavnik.figure.ForgottenFigures;
import nastavnik.form.Typed;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.ThemeOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.profile.ProfileRefused.Rule;
import org.jspecify.annotations.Nullable;

/** What a mentor can give; each participant has one at most. */
@Entity
@EntityListeners(ForgottenFigures.class)
class MentorProfile {

    /** A shorter part of a name («Ли») may be part of any word. */
    private static final int TELLING = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Participant participant;

    private String competences;

    private String achievements;

    private String interests;

    private @Nullable Integer gradeFrom;

    private @Nullable Integer gradeTo;

    private int days;

    private @Nullable Integer hours;

    private String course;

    private @Nullable Integer courseHours;

    private String certificate;

    private @Nullable LocalDate trainedOn;

    private @Nullable LocalDate interviewedOn;

    private String employer;

    private @Nullable LocalDate offeredOn;

    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "mentor_profile_theme",
            joinColumns = @JoinColumn(name = "profile_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    @OrderBy("id")
    private Set<ThemeOfMentoring> themes = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "mentor_profile_form",
            joinColumns = @JoinColumn(name = "profile_id"),
            inverseJoinColumns = @JoinColumn(name = "form_id"))
    @OrderBy("id")
    private Set<FormOfMentoring> forms = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MentorProfile() {}

    /** @throws ProfileRefused where the participant is no mentor, or a rule of the card is broken */
    @SuppressWarnings("NullAway.Init") // the rest is set by revise
    MentorProfile(Participant participant, MentorCard card, LocalDate today, Instant now) {
        refuse(!participant.mayMentor(), Rule.NO_MENTOR);
        this.participant = participant;
        revise(card, today, now);
    }

    /** @throws ProfileRefused where a rule of the card is broken; nothing is changed then */
    void revise(MentorCard card, LocalDate today, Instant now) {
        participant.requireInUse();
        check(card, today);
        this.competences = card.competences();
        this.achievements = card.achievements();
        this.interests = card.interests();
        this.gradeFrom = card.gradeFrom();
        this.gradeTo = card.gradeTo();
        this.days = card.week().bits();
        this.hours = card.hours();
        this.course = card.course();
        this.courseHours = card.courseHours();
        this.certificate = card.certificate();
        this.trainedOn = card.trainedOn();
        this.interviewedOn = card.interviewedOn();
        this.employer = card.employer();
        replace(themes, card.themes());
        replace(forms, card.forms());
        this.changedAt = now;
    }

    private void check(MentorCard card, LocalDate today) {
        var from = card.gradeFrom();
        var to = card.gradeTo();
        refuse((from == null) != (to == null), Rule.GRADES_HALF);
        refuse(from != null && to != null && to < from, Rule.GRADES_ORDER);
        refuse(card.trainedOn() != null && card.trainedOn().isAfter(today), Rule.TRAINED_IN_FUTURE);
        refuse(card.interviewedOn() != null && card.interviewedOn().isAfter(today), Rule.INTERVIEWED_IN_FUTURE);
        refuse(
                card.course().isEmpty()
                        && (card.courseHours() != null || !card.certificate().isEmpty()),
                Rule.COURSE_NEEDED);
        refuse(offeredOn != null && names(card), Rule.NAME_IN_OFFER);
    }

    private static <E> void replace(Set<E> kept, List<E> wanted) {
        kept.retainAll(Set.copyOf(wanted));
        kept.addAll(wanted);
    }

    /**
     * Offers the mentor to the other schools, which read everything but the name.
     *
     * @param consented whether all consents are on file
     * @throws ProfileRefused where there is none, or what they would read contains part of the name
     */
    void offer(boolean consented, LocalDate today) {
        participant.requireInUse();
        refuse(!consented, Rule.NO_CONSENT);
        refuse(names(card()), Rule.NAME_IN_OFFER);
        this.offeredOn = today;
    }

    void withdraw() {
        this.offeredOn = null;
    }

    private boolean names(MentorCard card) {
        var shown = Typed.folded(card.competences() + " " + card.interests());
        return Arrays.stream(Typed.folded(participant.fullName()).split("\\s+", -1))
                .filter(part -> part.length() >= TELLING)
                .anyMatch(shown::contains);
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ProfileRefused(rule);
        }
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

    Participant participant() {
        return participant;
    }

    @Nullable
    LocalDate offeredOn() {
        return offeredOn;
    }

    MentorCard card() {
        return new MentorCard(
                competences,
                achievements,
                interests,
                List.copyOf(themes),
                List.copyOf(forms),
                gradeFrom,
                gradeTo,
                new Week(days),
                hours,
                course,
                courseHours,
                certificate,
                trainedOn,
                interviewedOn,
                employer);
    }
}
