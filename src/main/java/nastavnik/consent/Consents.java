package nastavnik.consent;

import static nastavnik.consent.ConsentRefused.refuse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.ConsentRefused.Rule;
import nastavnik.journal.Journal;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.participant.Ties;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the consents for the rooms above: who may take part in something, and a paper to be put on file. */
@Component
@Transactional
public class Consents implements Ties {

    /** Days in which data is destroyed once its processing has no ground any more (152-ФЗ, article 21, part 5). */
    public static final int DAYS_TO_ERASE = 30;

    private final ConsentRepository consents;
    private final Participants participants;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    Consents(
            ConsentRepository consents,
            Participants participants,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal,
            MessageSource messages) {
        this.consents = consents;
        this.participants = participants;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /**
     * @return whether the person may take part in something today: everything needed at this age and in this role is on
     *     file, in force and not withdrawn
     */
    @Transactional(readOnly = true)
    public boolean cover(Participant participant) {
        return cover(participant.id(), clock.today());
    }

    /**
     * @return whether anything about the person may be taken in and used today: the consent to processing is in force and not
     *     withdrawn; before it the portal keeps but what the blank of the consent needs
     */
    @Transactional(readOnly = true)
    public boolean process(Participant participant) {
        return processed(Set.of(participant.id())).contains(participant.id());
    }

    /** @return those of whom {@link #process} is true; one statement */
    @Transactional(readOnly = true)
    public Set<Long> processed(Collection<Long> participantIds) {
        return participantIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select id from unnest(:ids::bigint[]) as each (id) where processed(id, :day)")
                        .param("ids", participantIds.toArray(Long[]::new))
                        .param("day", clock.today())
                        .query(Long.class)
                        .list());
    }

    /** @return as {@link #cover(Participant)}, on that day */
    @Transactional(readOnly = true)
    public boolean cover(long participantId, LocalDate day) {
        return jdbc.sql("select consented(:id, :day)")
                .param("id", participantId)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Puts a signed paper on file; the caller has found whose participant it is.
     *
     * @return its id
     * @throws RuntimeException where a rule is broken: who signed, dates, what it is for
     */
    public long give(Participant participant, ConsentPaper paper) {
        if (participant.erased()) {
            throw new NotFoundException();
        }
        var same = consents.of(participant.id()).stream()
                .anyMatch(each -> each.withdrawnOn() == null
                        && each.paper().kind() == paper.kind()
                        && each.paper().givenOn().equals(paper.givenOn()));
        refuse(same, Rule.GIVEN_TWICE);
        var consent = consents.save(new Consent(participant, paper, clock.today()));
        if (paper.kind() == ConsentKind.PROCESSING && participant.stoppedOn() != null) {
            participants.resume(participant);
        }
        // Who may take part is asked in SQL.
        consents.flush();
        journal.write(
                "consent.given",
                "Participant",
                participant.id(),
                participant.school().id(),
                words(paper.kind()) + ", " + Dates.compact(paper.givenOn()));
        return consent.id();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hold(long participantId) {
        return consents.any(participantId);
    }

    String words(ConsentKind kind) {
        return messages.getMessage("consent.kind." + kind, null, Locale.of("ru"));
    }
}
