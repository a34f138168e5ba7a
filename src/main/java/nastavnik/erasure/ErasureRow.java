package nastavnik.erasure;

import java.time.LocalDate;
import nastavnik.calendar.Dates;

/** An act as the list shows it. */
record ErasureRow(long id, long participantId, ErasureReason reason, LocalDate day, LocalDate kept, String school) {

    public String erasedOn() {
        return Dates.compact(day);
    }

    public String keptUntil() {
        return Dates.compact(kept);
    }
}
