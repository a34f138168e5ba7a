package nastavnik.participant;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the participants for the other rooms. Their names are personal data: the caller journals who reads them. */
@Component
@Transactional(readOnly = true)
public class Participants {

    private final ParticipantRepository participants;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;

    Participants(
            ParticipantRepository participants,
            EntityManager entities,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal) {
        this.participants = participants;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the participant, its school fetched; empty where there is none in these schools */
    public Optional<Participant> find(long id, Collection<Long> schoolIds) {
        return schoolIds.isEmpty() ? Optional.empty() : participants.find(id, schoolIds);
    }

    /** @return as {@link #find}; empty too where the data may be used no longer: its consent was withdrawn, or it is destroyed */
    public Optional<Participant> inUse(long id, Collection<Long> schoolIds) {
        return find(id, schoolIds).filter(each -> each.stoppedOn() == null && !each.erased());
    }

    /** @return those of the school who may mentor a pair now, as choices of a select: present and with all consents */
    public List<Choice> mentors(long schoolId) {
        return participants.eligible(schoolId, true, clock.today());
    }

    /** @return those of the school who may be mentored in a pair now: present and with all consents */
    public List<Choice> mentees(long schoolId) {
        return participants.eligible(schoolId, false, clock.today());
    }

    /** Lets the person's name disappear from all lists from this day on. */
    @Transactional
    public void stop(Participant participant, LocalDate day) {
        participant.stop(day);
        rename(participant);
    }

    /** Takes {@link #stop} back: the person has consented anew. */
    @Transactional
    public void resume(Participant participant) {
        participant.resume();
        rename(participant);
    }

    /**
     * Makes the card one of nobody, for good: counts of the past stay as they are. What the rooms above keep is destroyed by
     * their {@link PersonalTraces}.
     *
     * @param name that stands instead of the person's, such as «Участник № 57»
     */
    @Transactional
    public void erase(Participant participant, String name) {
        entities.flush();
        // Drawn once the person is known elsewhere, and kept by all cards: it comes of nothing and leads to nobody by
        // itself.
        jdbc.sql("""
                        update participant p set lasting_key = :fresh from participant me
                        where me.id = :id and p.person_key = me.person_key and p.lasting_key is null and exists (
                            select from participant o where o.person_key = me.person_key and o.id <> me.id)
                        """)
                .param("fresh", UUID.randomUUID())
                .param("id", participant.id())
                .update();
        participant.erase(name, clock.today());
        rename(participant);
    }

    /** The database has computed which name is shown from now on. */
    private void rename(Participant participant) {
        entities.flush();
        entities.refresh(participant);
    }

    /**
     * Puts a person on the school's list.
     *
     * @throws RuntimeException where a rule of the card is broken: an incomplete name, neither mentor nor mentee, dates
     *     out of order
     */
    @Transactional
    public Participant register(School school, ParticipantCard card) {
        return register(school, card, null);
    }

    /**
     * Puts a person on the school's list, of whom perhaps the year of birth alone is known.
     *
     * @param birthYear of no effect where the card has the day
     * @throws RuntimeException as {@link #register(School, ParticipantCard)}
     */
    @Transactional
    public Participant register(School school, ParticipantCard card, @Nullable Integer birthYear) {
        LocalDate today = clock.today();
        var fresh = new Participant(school, card, today);
        if (birthYear != null) {
            fresh.bornIn(birthYear, today);
        }
        var participant = participants.save(fresh);
        journal.write("participant.registered", "Participant", participant.id(), school.id(), "");
        return participant;
    }
}
