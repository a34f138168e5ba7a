package nastavnik.performer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BodyService {

    private static final String SUBJECT = "Body";

    private final BodyRepository bodies;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    BodyService(BodyRepository bodies, Journal journal, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.journal = journal;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Body> all() {
        return bodies.all();
    }

    @Transactional(readOnly = true)
    Body find(long id) {
        return bodies.findById(id).orElseThrow(NotFoundException::new);
    }

    /** @return the name of another entry in use that has one of these wordings: one wording means one performer */
    @Transactional(readOnly = true)
    Optional<String> takenBy(@Nullable Long id, BodyCard card) {
        var typed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(card.name()), card.words().lines())
                .map(BodyService::key)
                .filter(key -> !key.isEmpty())
                .collect(java.util.stream.Collectors.toSet());
        return bodies.all().stream()
                .filter(other -> other.active() && !Objects.equals(id, other.id()))
                .filter(other -> typed.contains(key(other.card().name()))
                        || other.wordings().stream().map(BodyService::key).anyMatch(typed::contains))
                .map(other -> other.card().name())
                .findFirst();
    }

    void add(BodyCard card) {
        var body = bodies.save(new Body(card));
        journal.write("performer.added", SUBJECT, body.id(), null, card.name());
        events.publishEvent(new DictionaryRevised());
    }

    /** @throws ObjectOptimisticLockingFailureException where the entry has been changed since the version */
    void revise(long id, String version, BodyCard card) {
        var body = find(id);
        if (!version.equals(Integer.toString(body.version()))) {
            throw new ObjectOptimisticLockingFailureException(Body.class, id);
        }
        body.revise(card);
        journal.write("performer.revised", SUBJECT, id, null, card.name());
        events.publishEvent(new DictionaryRevised());
    }

    /** @return its name */
    String retire(long id) {
        var body = find(id);
        if (body.card().kind().fixed()) {
            throw new NotFoundException();
        }
        body.retire();
        journal.write("performer.retired", SUBJECT, id, null, body.card().name());
        events.publishEvent(new DictionaryRevised());
        return body.card().name();
    }

    /** @return its name */
    String restore(long id) {
        var body = find(id);
        body.restore();
        journal.write("performer.restored", SUBJECT, id, null, body.card().name());
        events.publishEvent(new DictionaryRevised());
        return body.card().name();
    }

    private static String key(String words) {
        return Token.of(words).stream()
                .filter(token -> !token.is(Token.Sort.DASH))
                .map(Token::stem)
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
