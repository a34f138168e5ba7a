package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.Consents;
import nastavnik.journal.Journal;
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.participant.Participant;
import nastavnik.school.School;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms, changes and ends groups with their members; the caller has found what belongs to whom. */
@Component
@Transactional
public class MentorGroups {

    /** How the journal calls a group. */
    public static final String SUBJECT = "MentorGroup";

    private final MentorGroupRepository groups;
    private final MentorPairRepository members;
    private final MentorPairs pairs;
    private final Consents consents;
    private final CommitteeClock clock;
    private final Journal journal;

    MentorGroups(
            MentorGroupRepository groups,
            MentorPairRepository members,
            MentorPairs pairs,
            Consents consents,
            CommitteeClock clock,
            Journal journal) {
        this.groups = groups;
        this.members = members;
        this.pairs = pairs;
        this.consents = consents;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the group with all it names but its members; empty where there is none in these schools */
    @Transactional(readOnly = true)
    public Optional<MentorGroup> find(long id, Collection<Long> schoolIds) {
        return schoolIds.isEmpty() ? Optional.empty() : groups.find(id, schoolIds);
    }

    /** @return all who have ever been in it, who joined first at the top */
    @Transactional(readOnly = true)
    public List<MentorPair> members(MentorGroup group) {
        return members.membersOf(group.id());
    }

    /**
     * @param school the one the caller works for; mentor and mentees must belong to it too
     * @param mentees who belong to it from its first day
     * @throws PairRefused where a rule of groups or of pairs is broken
     */
    public MentorGroup form(School school, GroupPlan plan, List<Participant> mentees) {
        return form(school, plan, mentees, () -> {});
    }

    /**
     * The same with a question.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where a rule of groups or of pairs is broken
     */
    public MentorGroup form(School school, GroupPlan plan, List<Participant> mentees, Runnable question) {
        PairRefused.when(!consents.cover(plan.mentor()), Rule.MENTOR_WITHOUT_CONSENT);
        var formed = new MentorGroup(school, plan);
        mentees.forEach(mentee -> pairs.member(formed, mentee, plan.startsOn()));
        question.run();
        var group = groups.save(formed);
        written("mentoring.group-formed", group, plan.form().name());
        mentees.forEach(mentee -> pairs.join(group, mentee, plan.startsOn(), () -> {}));
        return group;
    }

    /**
     * Changes the group and, with it, programme, last day, order and terms of the members who are still in it.
     *
     * @throws PairRefused where a rule of groups or of pairs is broken
     */
    public void revise(MentorGroup group, GroupPlan plan) {
        var before = group.plan();
        group.revise(plan);
        for (var member : open(group)) {
            var now = member.plan();
            var moved = now.startsOn().equals(before.startsOn()) ? plan.startsOn() : now.startsOn();
            pairs.revise(
                    member,
                    new PairPlan(
                            now.mentor(),
                            now.mentee(),
                            now.form(),
                            moved,
                            plan.plannedEnd(),
                            plan.orderNumber(),
                            plan.orderDate(),
                            plan.programme(),
                            new PairTerms(
                                    plan.terms().type(),
                                    now.terms().roleModel(),
                                    plan.terms().agreementNumber(),
                                    plan.terms().agreementDate(),
                                    plan.terms().paid())));
        }
        written("mentoring.group-revised", group, "");
    }

    /**
     * A mentee joins. The member is confirmed by the group's order until one of his own names him.
     *
     * @throws PairRefused where a rule is broken
     */
    public MentorPair admit(MentorGroup group, Participant mentee, LocalDate day) {
        return admit(group, mentee, day, () -> {});
    }

    /**
     * The same with a question.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where a rule is broken
     */
    public MentorPair admit(MentorGroup group, Participant mentee, LocalDate day, Runnable question) {
        return pairs.join(group, mentee, day, question);
    }

    /**
     * @param until the last day
     * @throws PairRefused where the group has ended or the days do not fit
     */
    public void giveNotice(MentorGroup group, LocalDate day, LocalDate until) {
        giveNotice(group, day, until, () -> {});
    }

    /**
     * The same with a question.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where the group has ended or the days do not fit
     */
    public void giveNotice(MentorGroup group, LocalDate day, LocalDate until, Runnable question) {
        group.checkNotice(day, until, clock.today());
        question.run();
        group.giveNotice(day, until, clock.today());
        written("mentoring.group-noticed", group, Dates.compact(until));
    }

    /**
     * Ends the group and with it all who are still in it. A member who is to join later must be taken out first.
     *
     * @param reason one that says all
     * @throws PairRefused where it has ended already or the day does not fit
     */
    public void end(MentorGroup group, LocalDate lastDay, PairEnding reason) {
        end(group, lastDay, reason, "", () -> {});
    }

    /**
     * The same with a question.
     *
     * @param note what another reason than those to choose from is; else empty
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where it has ended already, the day does not fit or another reason is not explained
     */
    public void end(MentorGroup group, LocalDate lastDay, PairEnding reason, String note, Runnable question) {
        group.checkEnding(lastDay, reason, note, clock.today());
        open(group).forEach(member -> pairs.checkEnding(member, lastDay, reason, note));
        question.run();
        group.end(lastDay, reason, note, clock.today());
        for (var member : open(group)) {
            pairs.end(member, lastDay, reason, note, () -> {});
        }
        written("mentoring.group-ended", group, "");
    }

    /**
     * Takes the ending back, for those too who left with it.
     *
     * @throws PairRefused where it has not ended, or a member cannot go on
     */
    public void resume(MentorGroup group) {
        var day = group.endedOn();
        var reason = group.ending();
        group.resume();
        for (var member : members(group)) {
            if (member.ending() == reason
                    && member.endedOn() != null
                    && member.endedOn().equals(day)) {
                pairs.resume(member);
            }
        }
        written("mentoring.group-resumed", group, "");
    }

    private List<MentorPair> open(MentorGroup group) {
        return members(group).stream().filter(member -> member.ending() == null).toList();
    }

    private void written(String action, MentorGroup group, String details) {
        journal.write(action, SUBJECT, group.id(), group.school().id(), details);
    }
}
