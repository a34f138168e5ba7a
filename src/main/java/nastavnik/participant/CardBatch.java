package nastavnik.participant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/**
 * Cards of one school that are made and changed many at once: read together, written together, and journalled in one statement for
 * each change that many have. How many statements run does not grow with the cards, but for the batches in which they are written.
 */
public final class CardBatch {

    private static final String SUBJECT = "Participant";

    private final School school;
    private final Map<Long, Participant> known;
    private final Map<Long, List<Engagement>> engagements;
    private final ParticipantRepository participants;
    private final CardChanges changes;
    private final Journal journal;
    private final LocalDate today;
    private final Set<Long> registered = new LinkedHashSet<>();
    private final Map<String, Set<Long>> revised = new LinkedHashMap<>();

    CardBatch(
            School school,
            List<Participant> known,
            Map<Long, List<Engagement>> engagements,
            ParticipantRepository participants,
            CardChanges changes,
            Journal journal,
            LocalDate today) {
        this.school = school;
        this.known = known.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        this.engagements = engagements;
        this.participants = participants;
        this.changes = changes;
        this.journal = journal;
        this.today = today;
    }

    /** @return one of those that were opened; empty where it is none of the school's */
    public Optional<Participant> find(long id) {
        return Optional.ofNullable(known.get(id));
    }

    /**
     * Puts a person on the school's list.
     *
     * @param birthYear of no effect where the card has the day
     * @throws nastavnik.form.RuleBroken where a rule of the card is broken
     */
    public Participant register(ParticipantCard card, @Nullable Integer birthYear) {
        var fresh = new Participant(school, card, today);
        if (birthYear != null) {
            fresh.bornIn(birthYear, today);
        }
        var person = participants.save(fresh);
        registered.add(person.id());
        return person;
    }

    /**
     * @param person opened or made by this batch
     * @param birthYear kept where the card has no day of birth; null to leave what is kept
     * @throws nastavnik.form.RuleBroken where a rule of the card is broken
     */
    public void revise(Participant person, ParticipantCard card, @Nullable Integer birthYear) {
        var changed = changes.words(person.card(), card);
        person.revise(card, engagements.getOrDefault(person.id(), List.of()), today);
        if (birthYear != null) {
            person.bornIn(birthYear, today);
        }
        if (!registered.contains(person.id())) {
            revised.computeIfAbsent(changed, words -> new LinkedHashSet<>()).add(person.id());
        }
    }

    /**
     * Journals what was done, in the transaction of the caller.
     *
     * @param details the same for all, such as the file they came in
     */
    public void journal(String details) {
        journal.writeEach("participant.registered", SUBJECT, registered, school.id(), details);
        revised.forEach((changed, people) -> journal.writeEach(
                "participant.revised",
                SUBJECT,
                people,
                school.id(),
                changed.isEmpty() ? details : details + ": " + changed));
    }
}
