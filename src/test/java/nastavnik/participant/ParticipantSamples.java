package nastavnik.participant;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invented participants whose cards are in order on 1 October 2026; grown up unless told otherwise, without consents. */
public final class ParticipantSamples {

    public static final LocalDate SINCE = LocalDate.of(2026, 9, 1);
    public static final LocalDate BORN = LocalDate.of(1980, 5, 14);

    private ParticipantSamples() {}

    public static ParticipantCard mentor(String fullName) {
        return card(fullName, true, false, null);
    }

    public static ParticipantCard mentee(String fullName) {
        return card(fullName, false, true, null);
    }

    public static ParticipantCard both(String fullName) {
        return card(fullName, true, true, null);
    }

    public static ParticipantCard leaving(String fullName, LocalDate lastDay) {
        return card(fullName, true, true, lastDay);
    }

    /** A pupil who may be both. */
    public static ParticipantCard pupil(String fullName, LocalDate birthDate) {
        return new ParticipantCard(fullName, ParticipantCategory.PUPIL, true, true, SINCE, null, birthDate);
    }

    /** Entered before the birth date was asked for. */
    public static ParticipantCard undated(String fullName) {
        return new ParticipantCard(fullName, ParticipantCategory.PUPIL, true, true, SINCE, null, null);
    }

    /** @return «Участник Номер Бв» for 12: names have no figures */
    public static String numbered(int number) {
        return "Участник Номер "
                + Integer.toString(number)
                        .chars()
                        .mapToObj(figure -> Character.toString("абвгдежзик".charAt(figure - '0')))
                        .collect(Collectors.joining());
    }

    static ParticipantCard card(String fullName, boolean mentor, boolean mentee, @Nullable LocalDate lastDay) {
        return new ParticipantCard(fullName, ParticipantCategory.TEACHER, mentor, mentee, SINCE, lastDay, BORN);
    }
}
