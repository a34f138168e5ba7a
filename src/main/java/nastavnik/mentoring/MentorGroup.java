package nastavnik.mentoring;

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
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.TypeOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.programme.Programme;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A mentor with several mentees of one school. Its members are pairs of that mentor, each with days of its own. */
@Entity
public class MentorGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant mentor;

    @ManyToOne(fetch = FetchType.LAZY)
    private FormOfMentoring form;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable TypeOfMentoring type;

    private String agreementNumber;

    private @Nullable LocalDate agreementDate;

    private boolean paid;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Programme programme;

    private LocalDate startsOn;

    private @Nullable LocalDate plannedEnd;

    private @Nullable LocalDate noticedOn;

    private @Nullable LocalDate noticeUntil;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PairEnding ending;

    /** What the school says of another reason than those to choose from; empty beside these. */
    private String endingNote = "";

    private String orderNumber;

    private @Nullable LocalDate orderDate;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MentorGroup() {}

    /** @throws PairRefused where a rule is broken */
    MentorGroup(School school, GroupPlan plan) {
        PairRefused.when(!plan.form().active(), Rule.FORM_RETIRED);
        PairRefused.when(!plan.mentor().belongsTo(school), Rule.FOREIGN_MENTOR);
        PairRefused.when(!plan.mentor().mayMentor(), Rule.NO_MENTOR);
        this.school = school;
        this.mentor = plan.mentor();
        this.form = plan.form();
        takeOver(plan);
    }

    /**
     * Mends what was typed wrongly. Mentor and form stay: with others it would be another group.
     *
     * @throws PairRefused where a rule is broken; nothing is changed then
     */
    void revise(GroupPlan plan) {
        PairRefused.when(ending != null, Rule.ALREADY_ENDED);
        takeOver(plan);
    }

    private void takeOver(GroupPlan plan) {
        var of = plan.programme();
        var end = plan.plannedEnd();
        var terms = plan.terms();
        PairRefused.when(terms.agreementNumber().isEmpty() != (terms.agreementDate() == null), Rule.AGREEMENT_HALF);
        PairRefused.when(of != null && !of.belongsTo(school), Rule.FOREIGN_PROGRAMME);
        PairRefused.when(of != null && !of.open() && !of.equals(programme), Rule.PROGRAMME_CLOSED);
        PairRefused.when(end != null && end.isBefore(plan.startsOn()), Rule.ENDS_BEFORE_START);
        PairRefused.checkOrder(plan.orderNumber(), plan.orderDate(), plan.startsOn(), end);
        PairRefused.when(!mentor.staysThrough(plan.startsOn(), end), Rule.MENTOR_NOT_THERE);
        this.title = plan.title();
        this.type = terms.type();
        this.agreementNumber = terms.agreementNumber();
        this.agreementDate = terms.agreementDate();
        this.paid = terms.paid();
        this.programme = of;
        this.startsOn = plan.startsOn();
        this.plannedEnd = end;
        this.orderNumber = plan.orderNumber();
        this.orderDate = plan.orderDate();
    }

    /** @throws PairRefused where the member would join before the group begins, or after it has ended */
    void admit(LocalDate day) {
        PairRefused.when(ending != null, Rule.GROUP_ENDED);
        PairRefused.when(day.isBefore(startsOn) || (plannedEnd != null && day.isAfter(plannedEnd)), Rule.OUTSIDE_GROUP);
    }

    /**
     * The mentor, or the school, says that the whole group ends before its time.
     *
     * @param until the last day
     * @throws PairRefused where it has ended or the days do not fit
     */
    void giveNotice(LocalDate day, LocalDate until, LocalDate today) {
        checkNotice(day, until, today);
        this.noticedOn = day;
        this.noticeUntil = until;
    }

    /** Refuses what {@link #giveNotice} would refuse, and changes nothing. */
    void checkNotice(LocalDate day, LocalDate until, LocalDate today) {
        PairRefused.when(ending != null, Rule.ALREADY_ENDED);
        PairRefused.checkNotice(day, until, today, startsOn, plannedEnd);
    }

    /**
     * @param note what another reason is; passed over beside a reason that says it itself
     * @throws PairRefused where it has ended already, the day does not fit or another reason is not explained
     */
    void end(LocalDate lastDay, PairEnding reason, String note, LocalDate today) {
        checkEnding(lastDay, reason, note, today);
        this.endedOn = lastDay;
        this.ending = reason;
        this.endingNote = reason.note(note);
    }

    /** Refuses what {@link #end} would refuse, and changes nothing. */
    void checkEnding(LocalDate lastDay, PairEnding reason, String note, LocalDate today) {
        PairRefused.when(ending != null, Rule.ALREADY_ENDED);
        PairRefused.when(reason.unexplained(note), Rule.ENDING_UNEXPLAINED);
        PairRefused.when(lastDay.isBefore(startsOn), Rule.ENDED_BEFORE_START);
        PairRefused.when(lastDay.isAfter(today), Rule.ENDED_IN_FUTURE);
    }

    /** @throws PairRefused where it has not ended */
    void resume() {
        PairRefused.when(ending == null, Rule.NOT_ENDED);
        this.endedOn = null;
        this.ending = null;
        this.endingNote = "";
    }

    /** Ends it because the mentor has withdrawn what it stands on, whatever other rules say. */
    void breakOff(LocalDate day) {
        var last = plannedEnd != null && plannedEnd.isBefore(day) ? plannedEnd : day;
        this.endedOn = last.isBefore(startsOn) ? startsOn : last;
        this.ending = PairEnding.CONSENT_WITHDRAWN;
    }

    /** The school's order confirms it; one it has already stays. */
    void confirm(String number, LocalDate date) {
        if (orderDate == null) {
            this.orderNumber = number;
            this.orderDate = date;
        }
    }

    /** Takes words that may tell who belonged to it: from the title, and what was said about its end. */
    void forgetWords(String neutral) {
        this.title = neutral;
        this.endingNote = "";
    }

    /** @return where the group stands on a day */
    public PairState stateOn(LocalDate day) {
        return PairState.on(day, startsOn, plannedEnd, orderDate, ending);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    public School school() {
        return school;
    }

    public String title() {
        return title;
    }

    public GroupPlan plan() {
        return new GroupPlan(
                title,
                mentor,
                form,
                programme,
                startsOn,
                plannedEnd,
                orderNumber,
                orderDate,
                new PairTerms(type, null, agreementNumber, agreementDate, paid));
    }

    /** @return when notice of an early end was given; null where none was */
    public @Nullable LocalDate noticedOn() {
        return noticedOn;
    }

    /** @return the last day by the notice; null where none was given */
    public @Nullable LocalDate noticeUntil() {
        return noticeUntil;
    }

    /** @return null while it lasts */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** @return null while it lasts */
    public @Nullable PairEnding ending() {
        return ending;
    }

    /** @return what another reason was; empty where the reason says it itself */
    public String endingNote() {
        return endingNote;
    }
}
