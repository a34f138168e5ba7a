package nastavnik.personalplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.participant.HistorySubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Destroys what a person's plans say, of the other one of the pair too; that there were plans and how far they came stays. */
@Component
class PlanTraces implements PersonalTraces, HistorySubjects {

    private final PersonalPlanRepository plans;
    private final CommitteeClock clock;
    private final MessageSource messages;

    PlanTraces(PersonalPlanRepository plans, CommitteeClock clock, MessageSource messages) {
        this.plans = plans;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                PersonalPlans.SUBJECT,
                plans.ofPerson(participantId).stream().map(PersonalPlan::id).toList());
    }

    @Override
    public List<String> found(Participant participant) {
        return words(full(participant).size());
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var full = full(participant);
        full.forEach(plan -> plan.empty(clock.today()));
        plans.flush();
        return words(full.size());
    }

    private List<PersonalPlan> full(Participant participant) {
        return plans.ofPerson(participant.id()).stream()
                .filter(plan -> !plan.emptied())
                .toList();
    }

    private List<String> words(int full) {
        return full == 0
                ? List.of()
                : List.of(messages.getMessage(
                        "personalplan.destroyed", new Object[] {Integer.toString(full)}, Locale.of("ru")));
    }
}
