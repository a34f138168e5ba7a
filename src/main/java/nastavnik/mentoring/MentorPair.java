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
import java.util.List;
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.programme.Programme;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A mentor and a mentee of one school, in one form of mentoring, from a day on, confirmed by the school's order. */
@Entity
public class MentorPair {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant mentor;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant mentee;

    @ManyToOne(fetch = FetchType.LAZY)
    private FormOfMentoring form;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Programme programme;

    private LocalDate startsOn;

    private @Nullable LocalDate plannedEnd;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PairEnding ending;

    private String orderNumber;

    private LocalDate orderDate;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MentorPair() {}

    /**
     * @param others the pairs these two already are
     * @throws PairRefused where a rule is broken
     */
    MentorPair(School school, PairPlan plan, List<MentorPair> others) {
        refuse(!plan.form().active(), Rule.FORM_RETIRED);
        this.school = school;
        takeOver(plan, others);
    }

    /**
     * Mends what was typed wrongly; an ended pair tells of the past and stays as it is.
     *
     * @param others the pairs these two are; this one may be among them
     * @throws PairRefused where a rule is broken; nothing is changed then
     */
    void revise(PairPlan plan, List<MentorPair> others) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        // A pair may keep a form that has gone out of use since.
        refuse(!plan.form().active() && plan.form().id() != form.id(), Rule.FORM_RETIRED);
        takeOver(plan, others);
    }

    private void takeOver(PairPlan plan, List<MentorPair> others) {
        check(plan);
        refuse(overlapsAny(others, plan.form(), plan.startsOn(), plan.plannedEnd()), Rule.TWICE);
        this.mentor = plan.mentor();
        this.mentee = plan.mentee();
        this.form = plan.form();
        this.programme = plan.programme();
        this.startsOn = plan.startsOn();
        this.plannedEnd = plan.plannedEnd();
        this.orderNumber = plan.orderNumber();
        this.orderDate = plan.orderDate();
    }

    private void check(PairPlan plan) {
        var who = plan.mentor();
        var whom = plan.mentee();
        // Nobody mentors himself: a pair is an older one's experience for another.
        refuse(who.id() == whom.id(), Rule.SAME_PERSON);
        // The pair is confirmed by one school's order, and its names are seen by that school only.
        refuse(!who.belongsTo(school), Rule.FOREIGN_MENTOR);
        refuse(!whom.belongsTo(school), Rule.FOREIGN_MENTEE);
        refuse(!who.mayMentor(), Rule.NO_MENTOR);
        refuse(!whom.mayBeMentored(), Rule.NO_MENTEE);
        var of = plan.programme();
        refuse(of != null && !of.belongsTo(school), Rule.FOREIGN_PROGRAMME);
        // A pair may stay in a programme that has been closed since.
        refuse(of != null && !of.open() && !of.equals(programme), Rule.PROGRAMME_CLOSED);
        var end = plan.plannedEnd();
        refuse(end != null && end.isBefore(plan.startsOn()), Rule.ENDS_BEFORE_START);
        // The order confirms the pair: it cannot be signed when the pair is over already, or years ahead of it.
        refuse(end != null && plan.orderDate().isAfter(end), Rule.ORDER_AFTER_END);
        refuse(plan.orderDate().isAfter(plan.startsOn().plusYears(1)), Rule.ORDER_AFTER_END);
        refuse(!who.staysThrough(plan.startsOn(), end), Rule.MENTOR_NOT_THERE);
        refuse(!whom.staysThrough(plan.startsOn(), end), Rule.MENTEE_NOT_THERE);
    }

    /**
     * Ends the pair, before its planned end or after it.
     *
     * @param lastDay not before its first and not after today: what is still to come is a planned end
     * @param others the pairs these two are; this one may be among them
     * @throws PairRefused where it has ended already or the day does not fit
     */
    void end(LocalDate lastDay, PairEnding reason, List<MentorPair> others, LocalDate today) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        refuse(lastDay.isBefore(startsOn), Rule.ENDED_BEFORE_START);
        refuse(lastDay.isAfter(today), Rule.ENDED_IN_FUTURE);
        refuse(overlapsAny(others, form, startsOn, lastDay), Rule.ENDED_OVER_ANOTHER);
        refuse(
                !mentor.staysThrough(startsOn, lastDay) || !mentee.staysThrough(startsOn, lastDay),
                Rule.ENDED_AFTER_LEAVING);
        this.endedOn = lastDay;
        this.ending = reason;
    }

    /**
     * Ends an open pair because one of the two has withdrawn what it stands on, whatever other rules say: the law allows no
     * use from that day on. One whose planned end has passed ended then; one that has not begun ends on its first day.
     */
    void breakOff(LocalDate day) {
        var last = plannedEnd != null && plannedEnd.isBefore(day) ? plannedEnd : day;
        this.endedOn = last.isBefore(startsOn) ? startsOn : last;
        this.ending = PairEnding.CONSENT_WITHDRAWN;
    }

    /**
     * Takes the ending back.
     *
     * @param others the pairs these two are; this one may be among them
     * @throws PairRefused where the same two have formed the same pair anew meanwhile, or one has left
     */
    void resume(List<MentorPair> others) {
        takeOver(new PairPlan(mentor, mentee, form, startsOn, plannedEnd, orderNumber, orderDate, programme), others);
        this.endedOn = null;
        this.ending = null;
    }

    PairState stateOn(LocalDate day) {
        if (ending != null) {
            return ending == PairEnding.COMPLETED ? PairState.COMPLETED : PairState.TERMINATED;
        }
        if (startsOn.isAfter(day)) {
            return PairState.FORMED;
        }
        return plannedEnd != null && plannedEnd.isBefore(day) ? PairState.EXPIRED : PairState.ACTIVE;
    }

    private boolean overlapsAny(
            List<MentorPair> others, FormOfMentoring sameForm, LocalDate from, @Nullable LocalDate to) {
        return others.stream()
                .anyMatch(other -> other != this && other.form.id() == sameForm.id() && other.coversAnyOf(from, to));
    }

    private boolean coversAnyOf(LocalDate from, @Nullable LocalDate to) {
        var last = lastDay();
        return (last == null || !last.isBefore(from)) && (to == null || !to.isBefore(startsOn));
    }

    private @Nullable LocalDate lastDay() {
        return endedOn == null ? plannedEnd : endedOn;
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new PairRefused(rule);
        }
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

    School school() {
        return school;
    }

    PairPlan plan() {
        return new PairPlan(mentor, mentee, form, startsOn, plannedEnd, orderNumber, orderDate, programme);
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    PairEnding ending() {
        return ending;
    }
}
