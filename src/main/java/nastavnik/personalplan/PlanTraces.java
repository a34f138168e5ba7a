package nastavnik.personalplan;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Destroys what a person's plans say, of the other one of the pair too; that there were plans and how far they came stays. */
@Component
class PlanTraces implements PersonalTraces {

    private final PersonalPlanRepository plans;
    private final CommitteeClock clock;
    private final MessageSource messages;

    PlanTraces(PersonalPlanRepository plans, CommitteeClock clock, MessageSource messages) {
        this.plans = plans;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var full = plans.ofPerson(participant.id()).stream()
                .filter(plan -> !plan.emptied())
                .toList();
        full.forEach(plan -> plan.empty(clock.today()));
        plans.flush();
        return full.isEmpty()
                ? List.of()
                : List.of(messages.getMessage(
                        "personalplan.destroyed", new Object[] {Integer.toString(full.size())}, Locale.of("ru")));
    }
}
