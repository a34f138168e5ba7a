package nastavnik.participant;

import java.time.LocalDate;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;

/** A participant as the list shows it. */
record ParticipantRow(
        long id,
        String fullName,
        ParticipantCategory category,
        boolean mentor,
        boolean mentee,
        String from,
        String to,
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
            @Nullable LocalDate consentOn,
            String school) {
        this(
                id,
                fullName,
                category,
                mentor,
                mentee,
                Dates.compact(activeFrom),
                activeTo == null ? "" : Dates.compact(activeTo),
                consentOn != null,
                school);
    }
}
