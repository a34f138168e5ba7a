package nastavnik.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invented participants whose cards are in order on 1 October 2026. */
public final class ParticipantSamples {

    public static final LocalDate SINCE = LocalDate.of(2026, 9, 1);

    private ParticipantSamples() {}

    public static ParticipantCard mentor(String fullName) {
        return card(fullName, true, false, null, SINCE);
    }

    public static ParticipantCard mentee(String fullName) {
        return card(fullName, false, true, null, SINCE);
    }

    public static ParticipantCard both(String fullName) {
        return card(fullName, true, true, null, SINCE);
    }

    public static ParticipantCard leaving(String fullName, LocalDate lastDay) {
        return card(fullName, true, true, lastDay, SINCE);
    }

    public static ParticipantCard withoutConsent(String fullName) {
        return card(fullName, true, true, null, null);
    }

    static ParticipantCard card(
            String fullName,
            boolean mentor,
            boolean mentee,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate consentOn) {
        return new ParticipantCard(fullName, ParticipantCategory.TEACHER, mentor, mentee, SINCE, lastDay, consentOn);
    }
}
