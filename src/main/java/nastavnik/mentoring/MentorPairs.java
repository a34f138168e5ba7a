package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.consent.Consents;
import nastavnik.journal.Journal;
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.school.School;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms and ends pairs; the caller has found what belongs to whom. Journal entries name no one. */
@Component
@Transactional
public class MentorPairs {

    static final String SUBJECT = "MentorPair";

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
     * @throws RuntimeException where a rule of pairs is broken, see {@link MentorPair}
     */
    public MentorPair form(School school, PairPlan plan) {
        refuseWithoutConsent(plan);
        var pair = pairs.save(new MentorPair(school, plan, othersOf(plan)));
        journal.write(
                "mentoring.pair-formed",
                SUBJECT,
                pair.id(),
                school.id(),
                plan.form().name());
        return pair;
    }

    void revise(MentorPair pair, PairPlan plan) {
        refuseWithoutConsent(plan);
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
     * @throws RuntimeException where it has ended already or the day does not fit
     */
    public void end(MentorPair pair, LocalDate lastDay, PairEnding reason) {
        pair.end(lastDay, reason, othersOf(pair), clock.today());
        journal.write("mentoring.pair-ended", SUBJECT, pair.id(), pair.school().id(), "");
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

    void resume(MentorPair pair) {
        refuseWithoutConsent(pair.plan());
        pair.resume(othersOf(pair));
        journal.write(
                "mentoring.pair-resumed", SUBJECT, pair.id(), pair.school().id(), "");
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
