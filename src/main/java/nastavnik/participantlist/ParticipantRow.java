package nastavnik.participantlist;

import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the list shows it.
 *
 * @param dated whether the birth date is known
 * @param consented whether all consents needed today are on file
 */
record ParticipantRow(
        long id,
        String fullName,
        ParticipantCategory category,
        boolean mentor,
        boolean mentee,
        String from,
        String to,
        boolean dated,
        boolean consented,
        String school) {

    ParticipantRow(
            long id,
            String fullName,
            ParticipantCategory category,
            boolean mentor,
            boolean mentee,
            LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            @Nullable LocalDate birthDate,
            boolean consented,
            String school) {
        this(
                id,
                fullName,
                category,
                mentor,
                mentee,
                Dates.compact(activeFrom),
                activeTo == null ? "" : Dates.compact(activeTo),
                birthDate != null,
                consented,
                school);
    }
}
