package nastavnik.personalplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts plans into their pages. Names and words of people are read here, therefore reading writes the journal too. */
@Component
@Transactional
class PlanPages {

    private static final int HISTORY = 20;
    private static final String READ = "personalplan.read";

    private final PersonalPlans plans;
    private final PersonalPlanRepository repository;
    private final PairCards pairs;
    private final CommitteeClock clock;
    private final Journal journal;

    PlanPages(
            PersonalPlans plans,
            PersonalPlanRepository repository,
            PairCards pairs,
            CommitteeClock clock,
            Journal journal) {
        this.plans = plans;
        this.repository = repository;
        this.pairs = pairs;
        this.clock = clock;
        this.journal = journal;
    }

    /** @throws NotFoundException where there is no such pair that the person sees */
    PairCard pair(SignedIn me, long id) {
        return pairs.find(id, me).orElseThrow(NotFoundException::new);
    }

    /** @return the plan's page; empty where the pair has none */
    Optional<PlanView> show(SignedIn me, long pairId) {
        var pair = pair(me, pairId);
        return repository.of(pairId).map(plan -> {
            var history =
                    journal
                            .of(PersonalPlans.SUBJECT, plan.id(), HISTORY, Set.of(READ, "personalplan.exported"))
                            .stream()
                            .map(entry -> new PlanView.Event(
                                    Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action()))
                            .toList();
            read(READ, plan, pair);
            return PlanView.of(pair, plan, history);
        });
    }

    /** @return what the paper says; a plan that may not be shown has none */
    PlanView exported(SignedIn me, long pairId) {
        var pair = pair(me, pairId);
        var plan = plans.of(pair);
        if (pair.silenced() || plan.emptied()) {
            throw new NotFoundException();
        }
        read("personalplan.exported", plan, pair);
        return PlanView.of(pair, plan, List.of());
    }

    /** @return the draft as it stands; a blank one where there is none */
    PlanForm form(SignedIn me, long pairId) {
        var pair = pair(me, pairId);
        var plan = repository.of(pairId);
        if (plan.isEmpty()) {
            pairs.read(pair);
            var last = pair.lastDay();
            return PlanForm.blank(
                    pair.startsOn(), last == null ? pair.startsOn().plusYears(1).minusDays(1) : last);
        }
        return PlanForm.of(plan.get().version(), readable(pair, plan.get(), PlanState.DRAFT));
    }

    OutcomeForm outcomes(SignedIn me, long pairId) {
        var pair = pair(me, pairId);
        var plan = plans.of(pair);
        return OutcomeForm.of(plan.version(), readable(pair, plan, PlanState.APPROVED));
    }

    private PlanWords readable(PairCard pair, PersonalPlan plan, PlanState state) {
        if (pair.silenced() || plan.emptied() || plan.state() != state) {
            throw new NotFoundException();
        }
        read(READ, plan, pair);
        return plan.words();
    }

    /** @return the other pairs of the mentor that have a plan, to fill this one in after their sample */
    List<Choice> samples(PairCard pair) {
        return pairs.ofSameMentor(pair).stream()
                .filter(other -> other.id() != pair.id() && plans.words(other).isPresent())
                .map(other -> new Choice(Long.toString(other.id()), other.mentee()))
                .toList();
    }

    /** @return what the sample's pair has planned; only a pair of the same mentor is one */
    PlanWords sample(SignedIn me, PairCard pair, long sampleId) {
        var other = pair(me, sampleId);
        if (other.mentorId() != pair.mentorId()) {
            throw new NotFoundException();
        }
        var words = plans.words(other).orElseThrow(NotFoundException::new);
        repository.of(sampleId).ifPresent(plan -> read(READ, plan, other));
        return words;
    }

    /** @return what a field says, for the page of two versions */
    static String words(String field, Object value) {
        return value instanceof List<?> lines
                ? lines.stream()
                        .map(line -> line instanceof PlanForm.Line typed
                                ? String.join(" — ", List.of(typed.task(), typed.term(), typed.planned()))
                                : line.toString())
                        .collect(Collectors.joining("\n"))
                : value.toString();
    }

    private void read(String action, PersonalPlan plan, PairCard pair) {
        journal.write(action, PersonalPlans.SUBJECT, plan.id(), pair.schoolId(), "");
    }
}
