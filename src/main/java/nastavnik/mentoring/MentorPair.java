package nastavnik.mentoring;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nastavnik.figure.ForgottenFigures;
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.TypeOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.programme.Programme;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/**
 * A mentor and a mentee of one school, in one form of mentoring, from a day on, confirmed by the school's order; by itself or as
 * a member of the mentor's group.
 */
@Entity
@EntityListeners(ForgottenFigures.class)
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

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable MentorGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable TypeOfMentoring type;

    @Enumerated(EnumType.STRING)
    private @Nullable RoleModel roleModel;

    private String agreementNumber;

    private @Nullable LocalDate agreementDate;

    private boolean paid;

    private LocalDate startsOn;

    private @Nullable LocalDate plannedEnd;

    @ElementCollection
    @CollectionTable(name = "mentor_pair_rest", joinColumns = @JoinColumn(name = "pair_id"))
    @OrderBy("firstDay")
    private List<PairRest> rests = new ArrayList<>();

    private @Nullable LocalDate noticedOn;

    private @Nullable LocalDate noticeUntil;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PairEnding ending;

    /** What the school says of another reason than those to choose from; empty beside these. */
    private String endingNote = "";

    private String orderNumber;

    private @Nullable LocalDate orderDate;

    /** Address of the pair's case or of words about it on the school's site; empty where none is known. */
    private String caseLink = "";

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
     * A member of a group, whose mentor, form, order and last day it takes over.
     *
     * @param others the pairs these two already are
     * @throws PairRefused where a rule is broken
     */
    MentorPair(MentorGroup group, Participant mentee, LocalDate joinsOn, List<MentorPair> others) {
        group.admit(joinsOn);
        this.school = group.school();
        this.group = group;
        takeOver(group.plan().member(mentee, joinsOn), others);
    }

    /**
     * Mends what was typed wrongly; an ended pair tells of the past and stays as it is.
     *
     * @param others the pairs these two are; this one may be among them
     * @throws PairRefused where a rule is broken; nothing is changed then
     */
    void revise(PairPlan plan, List<MentorPair> others) {
        checkRevision(plan, others);
        takeOver(plan, others);
    }

    /** Refuses what {@link #revise} would refuse, and changes nothing. */
    void checkRevision(PairPlan plan, List<MentorPair> others) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        // A pair may keep a form that has gone out of use since.
        refuse(!plan.form().active() && plan.form().id() != form.id(), Rule.FORM_RETIRED);
        check(plan, others);
    }

    private void check(PairPlan plan, List<MentorPair> others) {
        check(plan);
        checkGroup(plan);
        refuse(overlapsAny(others, plan.form(), plan.startsOn(), plan.plannedEnd()), Rule.TWICE);
    }

    private void takeOver(PairPlan plan, List<MentorPair> others) {
        check(plan, others);
        this.mentor = plan.mentor();
        this.mentee = plan.mentee();
        this.form = plan.form();
        // A member is of the group's programme, whatever its own card says.
        this.programme = group == null ? plan.programme() : group.plan().programme();
        this.startsOn = plan.startsOn();
        this.plannedEnd = plan.plannedEnd();
        this.orderNumber = plan.orderNumber();
        this.orderDate = plan.orderDate();
        this.type = plan.terms().type();
        this.roleModel = plan.terms().roleModel();
        this.agreementNumber = plan.terms().agreementNumber();
        this.agreementDate = plan.terms().agreementDate();
        this.paid = plan.terms().paid();
    }

    private void checkGroup(PairPlan plan) {
        if (group != null) {
            var common = group.plan();
            refuse(plan.mentor().id() != common.mentor().id(), Rule.GROUP_MENTOR);
            refuse(plan.form().id() != common.form().id(), Rule.GROUP_FORM);
            group.admit(plan.startsOn());
        }
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
        PairRefused.checkOrder(plan.orderNumber(), plan.orderDate(), plan.startsOn(), end);
        var terms = plan.terms();
        refuse(terms.agreementNumber().isEmpty() != (terms.agreementDate() == null), Rule.AGREEMENT_HALF);
        refuse(!who.staysThrough(plan.startsOn(), end), Rule.MENTOR_NOT_THERE);
        refuse(!whom.staysThrough(plan.startsOn(), end), Rule.MENTEE_NOT_THERE);
    }

    /**
     * Ends the pair, before its planned end or after it.
     *
     * @param lastDay not before its first and not after today: what is still to come is a planned end
     * @param note what another reason is; passed over beside a reason that says it itself
     * @param others the pairs these two are; this one may be among them
     * @throws PairRefused where it has ended already, the day does not fit or another reason is not explained
     */
    void end(LocalDate lastDay, PairEnding reason, String note, List<MentorPair> others, LocalDate today) {
        checkEnding(lastDay, reason, note, others, today);
        this.endedOn = lastDay;
        this.ending = reason;
        this.endingNote = reason.note(note);
    }

    /** Refuses what {@link #end} would refuse, and changes nothing. */
    void checkEnding(LocalDate lastDay, PairEnding reason, String note, List<MentorPair> others, LocalDate today) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        refuse(reason.unexplained(note), Rule.ENDING_UNEXPLAINED);
        refuse(lastDay.isBefore(startsOn), Rule.ENDED_BEFORE_START);
        refuse(lastDay.isAfter(today), Rule.ENDED_IN_FUTURE);
        refuse(overlapsAny(others, form, startsOn, lastDay), Rule.ENDED_OVER_ANOTHER);
        refuse(
                !mentor.staysThrough(startsOn, lastDay) || !mentee.staysThrough(startsOn, lastDay),
                Rule.ENDED_AFTER_LEAVING);
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
        takeOver(plan(), others);
        this.endedOn = null;
        this.ending = null;
        this.endingNote = "";
    }

    /**
     * Lets the pair rest for a time. A rest that begins on the same day is mended; others stay beside it.
     *
     * @param to last day of it; null where it is not known yet
     * @throws PairRefused where the pair has ended, the days lie outside its own or in another rest
     */
    void suspend(LocalDate from, @Nullable LocalDate to, Suspension reason) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        refuse(from.isBefore(startsOn) || (plannedEnd != null && from.isAfter(plannedEnd)), Rule.RESTS_OUTSIDE);
        refuse(to != null && to.isBefore(from), Rule.RESTS_BACKWARDS);
        var rest = new PairRest(from, to, reason);
        refuse(rests.stream().anyMatch(each -> !each.firstDay().equals(from) && each.overlaps(rest)), Rule.RESTS_TWICE);
        rests.removeIf(each -> each.firstDay().equals(from));
        rests.add(rest);
    }

    /**
     * The two work again from this day on; a rest that had not begun by then never was.
     *
     * @throws PairRefused where the pair does not rest, nor is to
     */
    void goOn(LocalDate day) {
        var rest = restFrom(day).orElseThrow(() -> new PairRefused(Rule.NOT_SUSPENDED));
        rests.remove(rest);
        if (rest.firstDay().isBefore(day)) {
            rests.add(new PairRest(rest.firstDay(), day.minusDays(1), rest.reason()));
        }
    }

    /**
     * One of the two, or the school, says that the pair ends before its time.
     *
     * @param until the last day
     * @throws PairRefused where the pair has ended or the days do not fit
     */
    void giveNotice(LocalDate day, LocalDate until, LocalDate today) {
        checkNotice(day, until, today);
        this.noticedOn = day;
        this.noticeUntil = until;
    }

    /** Refuses what {@link #giveNotice} would refuse, and changes nothing. */
    void checkNotice(LocalDate day, LocalDate until, LocalDate today) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        PairRefused.checkNotice(day, until, today, startsOn, plannedEnd);
    }

    /**
     * The school's order confirms the pair.
     *
     * @throws PairRefused where the pair has ended or the date does not fit its days
     */
    void confirm(String number, LocalDate date) {
        checkConfirmation(number, date);
        this.orderNumber = number;
        this.orderDate = date;
        if (group != null) {
            group.confirm(number, date);
        }
    }

    /** Refuses what {@link #confirm} would refuse, and changes nothing. */
    void checkConfirmation(String number, LocalDate date) {
        refuse(ending != null, Rule.ALREADY_ENDED);
        PairRefused.checkOrder(number, date, startsOn, plannedEnd);
    }

    /** Notes where the school's site tells of the pair. */
    void publish(String address) {
        this.caseLink = address;
    }

    /** @return where the pair stands on a day */
    public PairState stateOn(LocalDate day) {
        var state = PairState.on(day, startsOn, plannedEnd, orderDate, ending);
        return state == PairState.ACTIVE && restsOn(day) ? PairState.SUSPENDED : state;
    }

    private boolean restsOn(LocalDate day) {
        return rests.stream().anyMatch(each -> each.covers(day));
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
        PairRefused.when(broken, rule);
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

    /** @return what the pair is by now */
    public PairPlan plan() {
        return new PairPlan(
                mentor,
                mentee,
                form,
                startsOn,
                plannedEnd,
                orderNumber,
                orderDate,
                programme,
                new PairTerms(type, roleModel, agreementNumber, agreementDate, paid));
    }

    /** @return null where the pair stands by itself */
    public @Nullable MentorGroup group() {
        return group;
    }

    /** @return address of the pair's case or of words about it on the school's site; empty where none is known */
    public String caseLink() {
        return caseLink;
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

    /** @return every rest, past and to come, the first one first */
    public List<PairRest> rests() {
        return rests.stream().sorted(Comparator.comparing(PairRest::firstDay)).toList();
    }

    /** @return the rest of this day, or else the next one; empty where there is none */
    public Optional<PairRest> restFrom(LocalDate day) {
        return rests.stream().filter(each -> !each.endsBefore(day)).min(Comparator.comparing(PairRest::firstDay));
    }

    /** @return when notice of an early end was given; null where none was */
    public @Nullable LocalDate noticedOn() {
        return noticedOn;
    }

    /** @return the last day by the notice; null where none was given */
    public @Nullable LocalDate noticeUntil() {
        return noticeUntil;
    }
}
