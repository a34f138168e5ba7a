package nastavnik.retention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A reason for keeping somebody's data longer tells of the person. */
@Component
class RetentionTraces implements PersonalTraces, Belongings {

    private final RetentionStore store;
    private final MessageSource messages;

    RetentionTraces(RetentionStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public List<String> found(Participant participant) {
        return store.extended(participant.id())
                ? List.of(messages.getMessage("retention.destroyed", null, Locale.of("ru")))
                : List.of();
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        return store.forget(participant.id())
                ? List.of(messages.getMessage("retention.destroyed", null, Locale.of("ru")))
                : List.of();
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
        store.handOver(from.id(), to.id());
    }
}
