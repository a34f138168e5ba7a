package nastavnik.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.ThemeOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.profile.ProfileRefused.Rule;
import org.jspecify.annotations.Nullable;

/** What a mentee asks for; each participant has one at most. */
@Entity
class MenteeRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Participant participant;

    private String request;

    private String interests;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable FormOfMentoring form;

    private String schoolClass;

    private @Nullable Integer grade;

    private int days;

    private @Nullable Integer hours;

    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "mentee_request_theme",
            joinColumns = @JoinColumn(name = "request_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    @OrderBy("id")
    private Set<ThemeOfMentoring> themes = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MenteeRequest() {}

    /** @throws ProfileRefused where the participant is no mentee */
    @SuppressWarnings("NullAway.Init") // the rest is set by revise
    MenteeRequest(Participant participant, RequestCard card, Instant now) {
        if (!participant.mayBeMentored()) {
            throw new ProfileRefused(Rule.NO_MENTEE);
        }
        this.participant = participant;
        revise(card, now);
    }

    void revise(RequestCard card, Instant now) {
        participant.requireInUse();
        this.request = card.request();
        this.interests = card.interests();
        this.form = card.form();
        this.schoolClass = card.schoolClass();
        this.grade = Grades.of(card.schoolClass());
        this.days = card.week().bits();
        this.hours = card.hours();
        themes.retainAll(Set.copyOf(card.themes()));
        themes.addAll(card.themes());
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

    Participant participant() {
        return participant;
    }

    RequestCard card() {
        return new RequestCard(request, interests, List.copyOf(themes), form, schoolClass, new Week(days), hours);
    }
}
