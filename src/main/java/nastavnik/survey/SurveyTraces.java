package nastavnik.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.Consents;
import nastavnik.consent.UseOfConsent;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Forgets who was asked. Answers are nobody's from the first moment and stay. */
@Component
class SurveyTraces implements PersonalTraces, UseOfConsent {

    private final SurveyPeople people;
    private final Consents consents;
    private final MessageSource messages;

    SurveyTraces(SurveyPeople people, Consents consents, MessageSource messages) {
        this.people = people;
        this.consents = consents;
        this.messages = messages;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        return people.forget(List.of(participant.id())) == 0
                ? List.of()
                : List.of(messages.getMessage("survey.destroyed", null, Locale.of("ru")));
    }

    /** Whoever may take part no more is asked no more: the link opens nothing. */
    @Override
    public int stop(long participantId, ConsentKind withdrawn, LocalDate day) {
        if (!consents.cover(participantId, day)) {
            people.forget(List.of(participantId));
        }
        // What is counted is told as pairs that ended.
        return 0;
    }
}
