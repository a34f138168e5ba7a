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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms and ends pairs; the caller has found what belongs to whom. Journal entries name no one. */
@Component
@Transactional
public class MentorPairs {

    /** How the journal calls a pair. */
    public static final String SUBJECT = "MentorPair";

    private final MentorPairRepository pairs;
    private final Consents consents;
    private final CommitteeClock clock;
    private final Journal journal;

    MentorPairs(MentorPairRepository pairs, Consents consents, CommitteeClock clock, Journal journal) {
        this.pairs = pairs;
        this.consents = consents;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param school the one the caller works for; mentor and mentee must belong to it too
     * @throws PairRefused where a rule of pairs is broken
     */
    public MentorPair form(School school, PairPlan plan) {
        return form(school, plan, MentorPairs::nothing);
    }

    /**
     * The same with a question.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where a rule of pairs is broken
     */
    public MentorPair form(School school, PairPlan plan, Runnable question) {
        refuseWithoutConsent(plan);
        var formed = new MentorPair(school, plan, othersOf(plan));
        question.run();
        var pair = pairs.save(formed);
        journal.write(
                "mentoring.pair-formed",
                SUBJECT,
                pair.id(),
                school.id(),
                plan.form().name());
        return pair;
    }

    /** @return the pair with all it names; empty where there is none in these schools */
    @Transactional(readOnly = true)
    public Optional<MentorPair> find(long id, Collection<Long> schoolIds) {
        return schoolIds.isEmpty() ? Optional.empty() : pairs.find(id, schoolIds);
    }

    /** @return those of the ids that are pairs of these schools, by the mentor's name */
    @Transactional(readOnly = true)
    public List<MentorPair> find(Collection<Long> ids, Collection<Long> schoolIds) {
        return ids.isEmpty() || schoolIds.isEmpty() ? List.of() : pairs.ofIds(ids, schoolIds);
    }

    /** A mentee joins a group; see {@link MentorGroups#admit}. */
    MentorPair join(MentorGroup group, Participant mentee, LocalDate day, Runnable question) {
        var member = member(group, mentee, day);
        question.run();
        var pair = pairs.save(member);
        journal.write(
                "mentoring.pair-formed",
                SUBJECT,
                pair.id(),
                pair.school().id(),
                pair.plan().form().name());
        return pair;
    }

    /** @return a member that is not stored yet */
    MentorPair member(MentorGroup group, Participant mentee, LocalDate day) {
        var plan = group.plan().member(mentee, day);
        refuseWithoutConsent(plan);
        return new MentorPair(group, mentee, day, othersOf(plan));
    }

    /**
     * @throws PairRefused where a rule of pairs is broken
     */
    public void revise(MentorPair pair, PairPlan plan) {
        revise(pair, plan, MentorPairs::nothing);
    }

    /**
     * The same with a question.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where a rule of pairs is broken
     */
    public void revise(MentorPair pair, PairPlan plan, Runnable question) {
        refuseWithoutConsent(plan);
        pair.checkRevision(plan, othersOf(plan));
        question.run();
        pair.revise(plan, othersOf(plan));
        journal.write(
                "mentoring.pair-revised",
                SUBJECT,
                pair.id(),
                pair.school().id(),
                plan.form().name());
    }

    /**
     * @param lastDay from the pair's first day to today
     * @param reason one that says all
     * @throws PairRefused where it has ended already or the day does not fit
     */
    public void end(MentorPair pair, LocalDate lastDay, PairEnding reason) {
        end(pair, lastDay, reason, "", MentorPairs::nothing);
    }

    /**
     * The same with a question.
     *
     * @param note what another reason than those to choose from is; else empty
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where it has ended already, the day does not fit or another reason is not explained
     */
    public void end(MentorPair pair, LocalDate lastDay, PairEnding reason, String note, Runnable question) {
        checkEnding(pair, lastDay, reason, note);
        question.run();
        pair.end(lastDay, reason, note, othersOf(pair), clock.today());
        journal.write("mentoring.pair-ended", SUBJECT, pair.id(), pair.school().id(), "");
    }

    void checkEnding(MentorPair pair, LocalDate lastDay, PairEnding reason, String note) {
        pair.checkEnding(lastDay, reason, note, othersOf(pair), clock.today());
    }

    /** Ends the pairs that stand on what somebody has withdrawn. */
    int breakOff(List<MentorPair> open, LocalDate day) {
        for (var pair : open) {
            pair.breakOff(day);
            journal.write(
                    "mentoring.pair-broken-off",
                    SUBJECT,
                    pair.id(),
                    pair.school().id(),
                    "");
        }
        return open.size();
    }

    /**
     * Takes an ending back.
     *
     * @throws PairRefused where the pair cannot go on
     */
    public void resume(MentorPair pair) {
        refuseWithoutConsent(pair.plan());
        pair.resume(othersOf(pair));
        journal.write(
                "mentoring.pair-resumed", SUBJECT, pair.id(), pair.school().id(), "");
    }

    /**
     * Lets the pair rest for a time.
     *
     * @param to last day of it; null where it is not known yet
     * @throws PairRefused where the pair has ended, the days lie outside its own or in another rest
     */
    public void suspend(MentorPair pair, LocalDate from, @Nullable LocalDate to, Suspension reason) {
        pair.suspend(from, to, reason);
        journal.write(
                "mentoring.pair-suspended",
                SUBJECT,
                pair.id(),
                pair.school().id(),
                Dates.compact(from) + " \u2013 " + (to == null ? "" : Dates.compact(to)));
    }

    /**
     * The two work again from today on.
     *
     * @throws PairRefused where the pair does not rest
     */
    public void goOn(MentorPair pair) {
        pair.goOn(clock.today());
        journal.write(
                "mentoring.pair-went-on", SUBJECT, pair.id(), pair.school().id(), "");
    }

    /**
     * @param until the last day
     * @throws PairRefused where the pair has ended or the days do not fit
     */
    public void giveNotice(MentorPair pair, LocalDate day, LocalDate until) {
        giveNotice(pair, day, until, MentorPairs::nothing);
    }

    /**
     * The same with a question.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where the pair has ended or the days do not fit
     */
    public void giveNotice(MentorPair pair, LocalDate day, LocalDate until, Runnable question) {
        pair.checkNotice(day, until, clock.today());
        question.run();
        pair.giveNotice(day, until, clock.today());
        journal.write(
                "mentoring.pair-noticed", SUBJECT, pair.id(), pair.school().id(), Dates.compact(until));
    }

    /**
     * A signed order confirms the pairs, all or none; an order by which one is confirmed already is replaced.
     *
     * @param question asked once no rule is broken, before anything is changed; throws where a person has yet to answer it
     * @throws PairRefused where one of them has ended or the date does not fit its days
     */
    public void confirm(List<MentorPair> set, String number, LocalDate date, Runnable question) {
        for (var pair : set) {
            try {
                pair.checkConfirmation(number, date);
            } catch (PairRefused refused) {
                throw refused.of(pair.plan());
            }
        }
        question.run();
        for (var pair : set) {
            pair.confirm(number, date);
            journal.write(
                    "mentoring.pair-confirmed",
                    SUBJECT,
                    pair.id(),
                    pair.school().id(),
                    "\u2116 " + number + ", " + Dates.compact(date));
        }
    }

    private static void nothing() {}

    /**
     * Notes where the school's site tells of the pair.
     *
     * @param address of the case or of words about the pair
     * @throws PairRefused where one of the two has not consented
     */
    public void publish(MentorPair pair, String address) {
        refuseWithoutConsent(pair.plan());
        pair.publish(address);
        journal.write(
                "mentoring.pair-published", SUBJECT, pair.id(), pair.school().id(), "");
    }

    /** Without the consents that each needs today no name may be processed in a pair (152-ФЗ, article 6). */
    private void refuseWithoutConsent(PairPlan plan) {
        if (!consents.cover(plan.mentor())) {
            throw new PairRefused(Rule.MENTOR_WITHOUT_CONSENT);
        }
        if (!consents.cover(plan.mentee())) {
            throw new PairRefused(Rule.MENTEE_WITHOUT_CONSENT);
        }
    }

    private List<MentorPair> othersOf(MentorPair pair) {
        return othersOf(pair.plan());
    }

    /** With the others that a click just before this one has stored: without the lock the database would refuse this one. */
    private List<MentorPair> othersOf(PairPlan plan) {
        pairs.lock(plan.mentor().id(), plan.mentee().id());
        return pairs.ofTheseTwo(plan.mentor().id(), plan.mentee().id());
    }
}
