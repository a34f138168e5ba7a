package nastavnik.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.Consents;
import nastavnik.consent.UseOfConsent;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Forgets who was asked, or hands it over when two cards are one person's. Answers are nobody's from the first moment and stay. */
@Component
class SurveyTraces implements PersonalTraces, UseOfConsent, Belongings {

    private final SurveyPeople people;
    private final Consents consents;
    private final MessageSource messages;

    SurveyTraces(SurveyPeople people, Consents consents, MessageSource messages) {
        this.people = people;
        this.consents = consents;
        this.messages = messages;
    }

    @Override
    public List<String> found(Participant participant) {
        return people.asked(participant.id())
                ? List.of(messages.getMessage("survey.destroyed", null, Locale.of("ru")))
                : List.of();
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        return people.forget(List.of(participant.id())) == 0
                ? List.of()
                : List.of(messages.getMessage("survey.destroyed", null, Locale.of("ru")));
    }

    @Override
    public List<String> of(Participant participant) {
        return List.of();
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
        people.handOver(from.id(), to.id());
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
