package nastavnik.pairorder;

import java.time.Instant;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;

/**
 * An order in the list.
 *
 * @param number empty until it is signed
 * @param pairs how many it confirms, members of groups included
 */
record OrderRow(long id, String number, @Nullable LocalDate signedOn, Instant madeAt, int pairs, String school) {

    public boolean signed() {
        return signedOn != null;
    }

    public String day() {
        return signedOn == null ? "" : Dates.compact(signedOn);
    }
}
