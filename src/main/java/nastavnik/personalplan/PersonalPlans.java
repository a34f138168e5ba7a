package nastavnik.personalplan;

import static nastavnik.personalplan.PlanRefused.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.personalplan.PlanRefused.Rule;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plans. Written is only while both are covered by their consents today. */
@Component
@Transactional
public class PersonalPlans {

    static final String SUBJECT = "PersonalPlan";

    private final PersonalPlanRepository plans;
    private final PairCards pairs;
    private final CommitteeClock clock;
    private final Journal journal;

    PersonalPlans(PersonalPlanRepository plans, PairCards pairs, CommitteeClock clock, Journal journal) {
        this.plans = plans;
        this.pairs = pairs;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return what the pair has planned; empty where there is no plan or it may not be shown. The caller journals it. */
    @Transactional(readOnly = true)
    public Optional<PlanWords> words(PairCard pair) {
        return pair.silenced()
                ? Optional.empty()
                : plans.of(pair.id()).filter(plan -> !plan.emptied()).map(PersonalPlan::words);
    }

    /** @return how far the plans of these pairs are, by the pairs' ids; a pair without a plan is left out */
    @Transactional(readOnly = true)
    public Map<Long, PlanProgress> progress(Collection<Long> pairIds) {
        return plans.progress(pairIds).stream().collect(Collectors.toMap(PlanProgress::pairId, Function.identity()));
    }

    /**
     * Writes the pair's draft, a new one or the one there is; the caller has found whose pair it is.
     *
     * @throws RuntimeException where a rule is broken: the dates, the consents, a plan that is no draft any more
     */
    public void write(PairCard pair, PlanWords words) {
        covered(pair);
        var plan = plans.of(pair.id()).orElse(null);
        if (plan == null) {
            plan = plans.save(new PersonalPlan(pair, words));
        } else {
            plan.write(pair, words);
        }
        note("written", plan, pair);
    }

    /** @param version of the plan that was read; empty where there was none */
    void write(PairCard pair, String version, PlanWords words) {
        unchanged(pair, version);
        write(pair, words);
    }

    public void approve(PairCard pair) {
        covered(pair);
        var plan = of(pair);
        plan.approve(clock.today());
        note("approved", plan, pair);
    }

    void record(PairCard pair, String version, Map<Long, PersonalPlan.Outcome> results) {
        unchanged(pair, version);
        covered(pair);
        var plan = of(pair);
        plan.record(results);
        note("recorded", plan, pair);
    }

    /** Notes the same result and mark for the first so many tasks. */
    public void record(PairCard pair, List<String> results, String mark) {
        var plan = of(pair);
        var lines = plan.words().lines();
        var outcomes = new java.util.HashMap<Long, PersonalPlan.Outcome>();
        for (int i = 0; i < Math.min(results.size(), lines.size()); i++) {
            outcomes.put(lines.get(i).id(), new PersonalPlan.Outcome(results.get(i), mark));
        }
        covered(pair);
        plan.record(outcomes);
        note("recorded", plan, pair);
    }

    public void finish(PairCard pair) {
        covered(pair);
        var plan = of(pair);
        plan.finish(clock.today());
        note("finished", plan, pair);
    }

    void takeBack(PairCard pair) {
        covered(pair);
        var plan = of(pair);
        var finished = plan.state() == PlanState.FINISHED;
        plan.takeBack();
        note(finished ? "resumed" : "approvalWithdrawn", plan, pair);
    }

    /** @throws NotFoundException where the pair has no plan */
    PersonalPlan of(PairCard pair) {
        return plans.of(pair.id()).orElseThrow(NotFoundException::new);
    }

    private void unchanged(PairCard pair, String version) {
        plans.lock(pair.id());
        var now = plans.of(pair.id())
                .map(plan -> Integer.toString(plan.version()))
                .orElse("");
        if (!now.equals(version)) {
            throw new ObjectOptimisticLockingFailureException(PersonalPlan.class, pair.id());
        }
    }

    private void covered(PairCard pair) {
        refuse(!pairs.covered(pair, clock.today()), Rule.NOT_COVERED);
    }

    private void note(String action, PersonalPlan plan, PairCard pair) {
        plans.flush();
        journal.write("personalplan." + action, SUBJECT, plan.id(), pair.schoolId(), "");
    }
}
