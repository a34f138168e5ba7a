package nastavnik.mentorsignin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.Consents;
import nastavnik.consent.UseOfConsent;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A sign-in stands on the consent to processing and goes with it at once; of two cards of one person it goes to the remaining one. */
@Component
class SignInTraces implements UseOfConsent, PersonalTraces, Belongings {

    private final MentorSignIns signIns;
    private final Consents consents;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    SignInTraces(
            MentorSignIns signIns, Consents consents, JdbcClient jdbc, CommitteeClock clock, MessageSource messages) {
        this.signIns = signIns;
        this.consents = consents;
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public int stop(long participantId, ConsentKind withdrawn, LocalDate day) {
        if (withdrawn == ConsentKind.PROCESSING && !consents.cover(participantId, clock.today())) {
            signIns.close(participantId, schoolOf(participantId));
        }
        // Pairs are counted, and a sign-in is none.
        return 0;
    }

    @Override
    public List<String> found(Participant participant) {
        return signIns.there(participant.id()) ? List.of(say("mentorsignin.destroyed")) : List.of();
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        return signIns.close(participant.id(), participant.school().id())
                ? List.of(say("mentorsignin.destroyed"))
                : List.of();
    }

    @Override
    public List<String> of(Participant participant) {
        return signIns.there(participant.id()) ? List.of(say("mentorsignin.kept")) : List.of();
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
        signIns.handOver(from, to);
    }

    private long schoolOf(long participantId) {
        return jdbc.sql("select school_id from participant where id = :id")
                .param("id", participantId)
                .query(Long.class)
                .single();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
