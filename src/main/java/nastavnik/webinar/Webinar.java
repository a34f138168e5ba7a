package nastavnik.webinar;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nastavnik.figure.ForgottenFigures;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.school.School;
import nastavnik.webinar.WebinarRefused.Rule;
import org.jspecify.annotations.Nullable;

/** A webinar of the municipality's schedule. */
@Entity
@EntityListeners(ForgottenFigures.class)
class Webinar {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "webinar_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private WebinarState state = WebinarState.PLANNED;

    private int halfYear;

    private int half;

    private String topic;

    private LocalDate day;

    private LocalTime begins;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private WebinarFormat format;

    private String place;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable School school;

    private String organiser;

    private String speakers;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable FormOfMentoring form;

    private String speakersAgreedBy = "";

    private @Nullable Instant speakersAgreedAt;

    private String audience;

    private String registrationLink = "";

    private String recordingLink = "";

    private String reason = "";

    private @Nullable Long reportId;

    private @Nullable String mark;

    private @Nullable Instant publishedAt;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Webinar() {}

    /**
     * @param source the line it is made of; null where the centre thought of it itself
     * @param who notes that the speakers agree, if they do
     */
    @SuppressWarnings("NullAway.Init") // the words are set by take
    Webinar(WebinarPlan plan, @Nullable SourceLine source, String who, Instant now) {
        this.reportId = source == null ? null : source.reportId();
        this.mark = source == null ? null : source.mark();
        take(plan, who, now);
    }

    /**
     * Changes what the schedule says; what everybody reads changes with it.
     *
     * @param who notes that the speakers agree, if they do
     * @return whether it was moved to another day or hour
     * @throws WebinarRefused where it is called off
     */
    boolean revise(WebinarPlan plan, String who, Instant now) {
        refuse(state == WebinarState.CANCELLED, Rule.NOT_NOW);
        var moved = !day.equals(plan.day()) || !begins.equals(plan.begins());
        take(plan, who, now);
        return moved;
    }

    private void take(WebinarPlan plan, String who, Instant now) {
        agree(plan, who, now);
        this.halfYear = plan.half().year();
        this.half = plan.half().number();
        this.topic = plan.topic();
        this.day = plan.day();
        this.begins = plan.begins();
        this.minutes = plan.minutes();
        this.format = plan.format();
        this.place = plan.place();
        this.school = plan.school();
        this.organiser = plan.organiser();
        this.speakers = plan.speakers();
        this.form = plan.form();
        this.audience = plan.audience();
        this.changedAt = now;
    }

    /** Who has agreed has agreed to his own name: other names are to be agreed to anew. */
    private void agree(WebinarPlan plan, String who, Instant now) {
        if (!plan.speakersAgreed() || plan.speakers().isBlank()) {
            speakersAgreedBy = "";
            speakersAgreedAt = null;
        } else if (speakersAgreedAt == null || !plan.speakers().equals(speakers)) {
            speakersAgreedBy = who;
            speakersAgreedAt = now;
        }
    }

    /** Everybody reads it from now on. */
    void publish(Instant now) {
        step(WebinarState.PLANNED, WebinarState.PUBLISHED, now);
        publishedAt = now;
    }

    /** Takes the publication back. */
    void unpublish(Instant now) {
        step(WebinarState.PUBLISHED, WebinarState.PLANNED, now);
        publishedAt = null;
    }

    /** @param local the present on the committee's wall: before its beginning nothing was held */
    void hold(LocalDateTime local, Instant now) {
        refuse(local.isBefore(day.atTime(begins)), Rule.NOT_YET);
        step(WebinarState.PUBLISHED, WebinarState.HELD, now);
    }

    /** It was noted as held by mistake. */
    void unhold(Instant now) {
        step(WebinarState.HELD, WebinarState.PUBLISHED, now);
    }

    /** @param why everybody who has read of it reads this too */
    void cancel(String why, Instant now) {
        refuse(why.isBlank(), Rule.NO_REASON);
        refuse(!state.ahead(), Rule.NOT_NOW);
        state = WebinarState.CANCELLED;
        reason = why;
        changedAt = now;
    }

    /** It takes place after all, and is where it was before. */
    void reinstate(Instant now) {
        refuse(state != WebinarState.CANCELLED, Rule.NOT_NOW);
        state = publishedAt == null ? WebinarState.PLANNED : WebinarState.PUBLISHED;
        reason = "";
        changedAt = now;
    }

    /** Where to sign up and, afterwards, what was recorded; each may be empty. */
    void link(String registration, String recording, Instant now) {
        refuse(state == WebinarState.CANCELLED, Rule.NOT_NOW);
        registrationLink = registration;
        recordingLink = recording;
        changedAt = now;
    }

    /** Only what nobody but the centre and the school has read of can go without a trace. */
    void requireRemovable() {
        refuse(state != WebinarState.PLANNED, Rule.NOT_NOW);
    }

    private void step(WebinarState from, WebinarState to, Instant now) {
        refuse(state != from, Rule.NOT_NOW);
        state = to;
        changedAt = now;
    }

    private void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new WebinarRefused(id(), rule);
        }
    }

    /** @return 0 before it is stored */
    long id() {
        return id == null ? 0 : id;
    }

    int version() {
        return version;
    }

    WebinarState state() {
        return state;
    }

    WebinarPlan plan() {
        return new WebinarPlan(
                new HalfYear(halfYear, half),
                topic,
                day,
                begins,
                minutes,
                format,
                place,
                school,
                organiser,
                speakers,
                speakersAgreedAt != null,
                form,
                audience);
    }

    @Nullable
    School school() {
        return school;
    }

    String speakersAgreedBy() {
        return speakersAgreedBy;
    }

    /** @return since when the speakers are named to everybody; null where they are not */
    @Nullable
    Instant speakersAgreedAt() {
        return speakersAgreedAt;
    }

    String registrationLink() {
        return registrationLink;
    }

    String recordingLink() {
        return recordingLink;
    }

    String reason() {
        return reason;
    }

    @Nullable
    SourceLine source() {
        return reportId == null || mark == null ? null : new SourceLine(reportId, mark);
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
