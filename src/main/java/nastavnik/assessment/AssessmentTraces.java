package nastavnik.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import nastavnik.participant.Rival;
import nastavnik.participant.Ties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parts a person's marks from the person when the data is destroyed; they stay in the means as those of nobody. Hands them over
 * when two cards are one person's.
 */
@Component
class AssessmentTraces implements PersonalTraces, Ties, Belongings {

    private static final String KEY = "assessment-";

    private final Marks marks;
    private final MessageSource messages;

    AssessmentTraces(Marks marks, MessageSource messages) {
        this.marks = marks;
        this.messages = messages;
    }

    @Override
    public List<String> found(Participant participant) {
        return marks.names(participant.id())
                ? List.of(messages.getMessage("assessment.destroyed", null, Locale.of("ru")))
                : List.of();
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

    @Override
    public List<String> of(Participant participant) {
        return marks.anyOf(participant.id()) ? List.of(say("assessment.kept")) : List.of();
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public List<Rival> rivals(Participant one, Participant other) {
        return marks.twice(one.id(), other.id()).stream()
                .map(each -> new Rival(
                        KEY + each.assessmentId(),
                        say("assessment.kept.one", each.title()),
                        List.of(new Rival.Fact(say("assessment.kept.marks"), each.one(), each.other()))))
                .toList();
    }

    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
        marks.handOver(
                from.id(),
                to.id(),
                replacing.stream()
                        .filter(key -> key.startsWith(KEY))
                        .map(key -> Long.valueOf(key.substring(KEY.length())))
                        .toList());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
