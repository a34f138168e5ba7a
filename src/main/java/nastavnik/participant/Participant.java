package nastavnik.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nastavnik.figure.ForgottenFigures;
import nastavnik.participant.ParticipantRefused.Rule;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A person in a school as mentor, mentee or both. The same person in another school is another participant. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class Participant {

    /** Surname and name at least, in Russian letters: the name as documents have it, by which a person is known again. */
    private static final Pattern FULL_NAME = Pattern.compile("[\\p{IsCyrillic}'’.-]+( [\\p{IsCyrillic}'’.()-]+)+");

    private static final int ADULT = 18;
    /** Years of age beyond which a birth date is a slip of the pen. */
    private static final int YOUNGEST = 5;

    private static final int OLDEST = 100;

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

    private @Nullable LocalDate birthDate;

    private String post = "";

    private @Nullable LocalDate stoppedOn;

    private @Nullable LocalDate erasedOn;

    private @Nullable UUID erasedKey;

    private @Nullable Short keptBirthYear;

    /**
     * Computed by the database: the name, or «Участник № …» once it may be used no longer. While it may, it is kept here too, for
     * a value that has to be asked for after each write would keep cards from being written together.
     */
    @Column(insertable = false, updatable = false)
    private String shownName;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Participant() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by take
    Participant(School school, ParticipantCard card, LocalDate today) {
        this.school = school;
        take(card, List.of(), today);
    }

    /**
     * Takes over the whole card.
     *
     * @param engagements what the person is taken up by: pairs stay within the participant's days
     * @throws ParticipantRefused where a rule is broken; nothing is changed then
     */
    void revise(ParticipantCard card, List<Engagement> engagements, LocalDate today) {
        take(card, engagements, today);
    }

    /**
     * To be called by everything that keeps something about the person: what was withdrawn or destroyed takes nothing in.
     *
     * @throws RuntimeException where the data may be used no longer
     */
    public void requireInUse() {
        refuse(stoppedOn != null || erasedOn != null, Rule.STOPPED);
    }

    private void take(ParticipantCard card, List<Engagement> engagements, LocalDate today) {
        requireInUse();
        check(card, engagements, today);
        this.fullName = card.fullName();
        this.shownName = fullName;
        this.category = card.category();
        this.mentor = card.mentor();
        this.mentee = card.mentee();
        this.activeFrom = card.activeFrom();
        this.activeTo = card.activeTo();
        this.birthDate = card.birthDate();
        this.keptBirthYear = birthDate == null ? keptBirthYear : null;
        this.post = card.post();
    }

    /**
     * Keeps the year of birth while the day is not known: lists that schools keep tell no more.
     *
     * @throws ParticipantRefused where nobody of that age takes part
     */
    void bornIn(int year, LocalDate today) {
        requireInUse();
        if (birthDate == null) {
            refuse(!isBirthYear(year, today), Rule.BIRTH_DATE_ODD);
            this.keptBirthYear = (short) year;
        }
    }

    /** @return whether it is surname and name at least, in Russian letters */
    public static boolean isFullName(String words) {
        return FULL_NAME.matcher(words).matches();
    }

    /** @return whether somebody born on that day may be a participant today */
    public static boolean isBirthDate(LocalDate day, LocalDate today) {
        return plausible(day, today);
    }

    /** @return whether somebody born in that year may be a participant today */
    public static boolean isBirthYear(int year, LocalDate today) {
        return year >= today.getYear() - OLDEST && year <= today.getYear() - YOUNGEST;
    }

    private static void check(ParticipantCard card, List<Engagement> engagements, LocalDate today) {
        var from = card.activeFrom();
        var to = card.activeTo();
        refuse(!isFullName(card.fullName()), Rule.NAME_INCOMPLETE);
        refuse(!plausible(card.birthDate(), today), Rule.BIRTH_DATE_ODD);
        refuse(!card.post().isEmpty() && !card.category().hasPost(), Rule.POST_OF_LEARNER);
        refuse(!card.mentor() && !card.mentee(), Rule.NO_ROLE);
        refuse(to != null && to.isBefore(from), Rule.LEAVES_BEFORE_COMING);
        for (var engagement : engagements) {
            refuse(engagement.from().isBefore(from), Rule.COMES_AFTER_PAIR_BEGINS);
            refuse(to != null && engagement.goesBeyond(to), Rule.LEAVES_BEFORE_PAIR_ENDS);
        }
    }

    private static boolean plausible(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate == null
                || (!birthDate.isAfter(today.minusYears(YOUNGEST)) && birthDate.isAfter(today.minusYears(OLDEST)));
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ParticipantRefused(rule);
        }
    }

    /**
     * Since this day the person's data is used for nothing: the consent to its processing has been withdrawn. The shown name has to
     * be read anew.
     */
    void stop(LocalDate day) {
        this.stoppedOn = day;
    }

    /** The person has consented anew. The shown name has to be read anew. */
    void resume() {
        this.stoppedOn = null;
    }

    /**
     * Forgets who it was, for good. What counts of the past need stays: role, category, school, days, and the year of birth,
     * which alone tells nobody. A key drawn by chance keeps this person one person among others.
     *
     * @param name that stands instead, such as «Участник № 57»
     */
    void erase(String name, LocalDate day) {
        this.keptBirthYear = birthDate == null ? keptBirthYear : (Short) (short) birthDate.getYear();
        this.fullName = name;
        this.birthDate = null;
        this.post = "";
        this.erasedKey = UUID.randomUUID();
        this.erasedOn = day;
        this.stoppedOn = stoppedOn == null ? day : stoppedOn;
        this.activeTo = activeTo == null || activeTo.isAfter(day) ? latest(activeFrom, day) : activeTo;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @return the post that papers may name; empty where none is known, or the data may be used no longer */
    public String shownPost() {
        return stoppedOn == null ? post : "";
    }

    /** @return the day since which the person's data is used for nothing; null while it is in use */
    public @Nullable LocalDate stoppedOn() {
        return stoppedOn;
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

    /**
     * @return whether the person is of age on this day and signs for himself, the 18th birthday included (Civil Code,
     *     article 21); empty where the birth date is not known
     */
    public Optional<Boolean> adultOn(LocalDate day) {
        return Optional.ofNullable(birthDate).map(born -> !day.isBefore(born.plusYears(ADULT)));
    }

    /** @return the 18th birthday; null where the birth date is not known */
    public @Nullable LocalDate adultFrom() {
        return birthDate == null ? null : birthDate.plusYears(ADULT);
    }

    /** @return whether the person has left before this day */
    public boolean leftBefore(LocalDate day) {
        return activeTo != null && activeTo.isBefore(day);
    }

    /** @return whether what told who it was has been destroyed */
    public boolean erased() {
        return erasedOn != null;
    }

    /** @return whether this is one of the school's own people who mentors: the Labour Code's article 351.8 is for them */
    public boolean mentorsAsEmployee() {
        return mentor && category.employed();
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

    /** @return the name for lists and pages; «Участник № 57» once the consent to its use is withdrawn */
    public String shownName() {
        return shownName;
    }

    public ParticipantCategory category() {
        return category;
    }

    public ParticipantCard card() {
        return new ParticipantCard(fullName, category, mentor, mentee, activeFrom, activeTo, birthDate, post);
    }
}
