package nastavnik.duplicate;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.participant.Belongings;
import nastavnik.participant.FormerSubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.Participants;
import nastavnik.participant.Revisions;
import nastavnik.participant.Rival;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares two cards of an own school and makes one of them. Names are read here, therefore reading writes the journal. */
@Service
@Transactional
class DuplicateService {

    private static final String SUBJECT = "Participant";

    private final LikelyDuplicates likely;
    private final Participants participants;
    private final Revisions revisions;
    private final FormerSubjects former;
    private final List<Belongings> belongings;
    private final Journal journal;
    private final Sight sight;
    private final EntityManager entities;
    private final MessageSource messages;

    DuplicateService(
            LikelyDuplicates likely,
            Participants participants,
            Revisions revisions,
            FormerSubjects former,
            List<Belongings> belongings,
            Journal journal,
            Sight sight,
            EntityManager entities,
            MessageSource messages) {
        this.likely = likely;
        this.participants = participants;
        this.revisions = revisions;
        this.former = former;
        this.belongings = belongings;
        this.journal = journal;
        this.sight = sight;
        this.entities = entities;
        this.messages = messages;
    }

    List<Likely> list(SignedIn me) {
        var rows = likely.of(me.schoolIds());
        me.schoolIds().forEach(id -> journal.write("duplicate.listed", SUBJECT, null, id, sight.of(rows.size())));
        return rows;
    }

    /** @throws NotFoundException where they are not two cards of one own school in use */
    DuplicateView compare(SignedIn me, long oneId, long otherId) {
        var one = find(me, oneId);
        var other = find(me, otherId, one);
        var rivals = rivals(one, other);
        var read = rivals.stream().map(Rival::title).collect(Collectors.joining(", "));
        for (var each : List.of(one, other)) {
            journal.write(
                    "duplicate.compared", SUBJECT, each.id(), each.school().id(), read);
        }
        return new DuplicateView(
                DuplicateView.Side.of(one, kept(one)),
                DuplicateView.Side.of(other, kept(other)),
                rivals,
                obstacles(one, other));
    }

    private List<Rival> rivals(Participant one, Participant other) {
        return belongings.stream()
                .flatMap(each -> each.rivals(one, other).stream())
                .toList();
    }

    /** Says that they are two people; the list shows them no longer. */
    void part(SignedIn me, long oneId, long otherId) {
        var one = find(me, oneId);
        var other = find(me, otherId, one);
        likely.part(one.id(), other.id());
        for (var each : List.of(one, other)) {
            journal.write("duplicate.parted", SUBJECT, each.id(), each.school().id(), "");
        }
    }

    /**
     * @return id of the card that stays
     * @throws ConflictException where something stands against it; nothing is changed then
     * @throws NotChosen where it was not said which of two stays
     * @throws nastavnik.form.RuleBroken where a rule of the card is broken
     */
    long merge(SignedIn me, long oneId, long otherId, MergeForm choice) {
        var one = find(me, oneId);
        var other = find(me, otherId, one);
        var to = chosen(choice.card(), one, other);
        var from = to == one ? other : one;
        if (!obstacles(one, other).isEmpty()) {
            throw new ConflictException("The cards cannot be merged");
        }
        var rivals = rivals(one, other);
        var replacing = replacing(rivals, choice, from, to);
        var handedOver = new ArrayList<>(kept(from));
        rivals.forEach(each -> handedOver.add(
                say("duplicate.gone", each.title(), Long.toString((replacing.contains(each.key()) ? to : from).id()))));
        var card = card(choice, one, other);
        entities.flush();
        former.keepAll(from.id());
        former.keepAll(to.id());
        belongings.forEach(each -> each.handOver(from, to, replacing));
        // What was read before the tables changed would be written back.
        entities.clear();
        revisions.merge(find(me, from.id()), find(me, to.id()), card, handedOver);
        return to.id();
    }

    /** @return keys of those of which the one that belongs to the card that goes stays */
    private static Set<String> replacing(List<Rival> rivals, MergeForm choice, Participant from, Participant to) {
        var replacing = new HashSet<String>();
        for (var rival : rivals) {
            var chosen = choice.stays().getOrDefault(rival.key(), "");
            if (chosen.equals(Long.toString(from.id()))) {
                replacing.add(rival.key());
            } else if (!chosen.equals(Long.toString(to.id()))) {
                throw new NotChosen(rival);
            }
        }
        return replacing;
    }

    private static ParticipantCard card(MergeForm choice, Participant one, Participant other) {
        var first = one.card();
        var second = other.card();
        var born = chosen(choice.birth(), one, other).card().birthDate();
        var category = chosen(choice.category(), one, other).category();
        var post = chosen(choice.category(), one, other).card().post();
        if (post.isEmpty() && category.hasPost()) {
            post = first.post() + (first.post().isEmpty() ? second.post() : "");
        }
        return new ParticipantCard(
                chosen(choice.name(), one, other).fullName(),
                category,
                first.mentor() || second.mentor(),
                first.mentee() || second.mentee(),
                first.activeFrom().isBefore(second.activeFrom()) ? first.activeFrom() : second.activeFrom(),
                last(first.activeTo(), second.activeTo()),
                born != null ? born : first.birthDate() != null ? first.birthDate() : second.birthDate(),
                post);
    }

    private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static Participant chosen(String id, Participant one, Participant other) {
        return id.equals(Long.toString(other.id())) ? other : one;
    }

    private List<String> kept(Participant participant) {
        return belongings.stream()
                .flatMap(each -> each.of(participant).stream())
                .toList();
    }

    private List<String> obstacles(Participant one, Participant other) {
        var found = new ArrayList<String>();
        // Of whom consent is withdrawn nothing may be used, least of all to complete another card.
        if (Stream.of(one, other).anyMatch(each -> each.stoppedOn() != null)) {
            found.add(say("duplicate.obstacle.stopped"));
        }
        belongings.stream()
                .map(each -> each.obstacles(one, other))
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .forEach(found::add);
        return found;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }

    private Participant find(SignedIn me, long id) {
        return participants
                .find(id, me.schoolIds())
                .filter(each -> !each.erased())
                .orElseThrow(NotFoundException::new);
    }

    private Participant find(SignedIn me, long id, Participant one) {
        var other = find(me, id);
        if (other.id() == one.id() || !other.belongsTo(one.school())) {
            throw new NotFoundException();
        }
        return other;
    }
}
