package nastavnik.assessment;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import nastavnik.participant.Ties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts a person's marks from the person when the data is destroyed; they stay in the means as those of nobody. */
@Component
class AssessmentTraces implements PersonalTraces, Ties {

    private final Marks marks;
    private final MessageSource messages;

    AssessmentTraces(Marks marks, MessageSource messages) {
        this.marks = marks;
        this.messages = messages;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        return marks.forget(participant.id()) == 0
                ? List.of()
                : List.of(messages.getMessage("assessment.destroyed", null, Locale.of("ru")));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hold(long participantId) {
        return marks.anyOf(participantId);
    }
}
