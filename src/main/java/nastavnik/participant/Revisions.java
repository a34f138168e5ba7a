package nastavnik.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes cards for the rooms above, which have found whose they are: from a list of the school, or two cards into one. */
@Component
@Transactional
public class Revisions {

    private final ParticipantRepository participants;
    private final Engagements engagements;
    private final CardChanges changes;
    private final FormerSubjects former;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;

    Revisions(
            ParticipantRepository participants,
            Engagements engagements,
            CardChanges changes,
            FormerSubjects former,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal) {
        this.participants = participants;
        this.engagements = engagements;
        this.changes = changes;
        this.former = former;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param birthYear kept where the card has no day of birth; null to leave what is kept
     * @throws RuntimeException where a rule of the card is broken
     */
    public void revise(Participant participant, ParticipantCard card, @Nullable Integer birthYear) {
        LocalDate today = clock.today();
        var changed = changes.words(participant.card(), card);
        participant.revise(card, engagements.of(participant.id()), today);
        if (birthYear != null) {
            participant.bornIn(birthYear, today);
        }
        journal.write(
                "participant.revised",
                "Participant",
                participant.id(),
                participant.school().id(),
                changed);
    }

    /**
     * Opens cards of a school to be made and changed many at once.
     *
     * @param ids of those that will be changed; what is no card of the school is left out
     */
    public CardBatch batch(School school, Collection<Long> ids) {
        return new CardBatch(
                school,
                ids.isEmpty() ? List.of() : participants.ofIds(ids, school.id()),
                engagements.of(ids),
                participants,
                changes,
                journal,
                clock.today());
    }

    /**
     * Ends a card whose person has another, once the rooms above have handed over what they keep ({@link Belongings}). Its
     * address leads to the remaining card from then on.
     *
     * @param card what the remaining one says afterwards
     * @param handedOver words for the journal
     * @throws RuntimeException where a rule of the card is broken
     */
    public void merge(Participant from, Participant to, ParticipantCard card, List<String> handedOver) {
        participants.flush();
        var year = card.birthDate() == null ? birthYear(from, to) : null;
        jdbc.sql("update participant_merge set to_id = :to where to_id = :from")
                .param("from", from.id())
                .param("to", to.id())
                .update();
        former.follow(from.id(), to.id());
        participants.delete(from);
        participants.flush();
        jdbc.sql("insert into participant_merge (from_id, to_id) values (:from, :to)")
                .param("from", from.id())
                .param("to", to.id())
                .update();
        LocalDate today = clock.today();
        to.revise(card, engagements.of(to.id()), today);
        if (year != null) {
            to.bornIn(year, today);
        }
        participants.flush();
        var details = handedOver.isEmpty() ? "" : ": " + String.join(", ", handedOver);
        journal.write("participant.merged", "Participant", to.id(), to.school().id(), "\u2116 " + from.id() + details);
    }

    private @Nullable Integer birthYear(Participant from, Participant to) {
        return jdbc.sql(
                        "select birth_year from participant where id in (:from, :to) and birth_year is not null order by id = :to desc limit 1")
                .param("from", from.id())
                .param("to", to.id())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }
}
