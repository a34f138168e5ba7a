package nastavnik.practice;

import java.time.LocalDate;

/**
 * The author's consent to publication.
 *
 * @param by who has given it
 * @param on the day of the consent
 * @param names whether the authors and their contact may be shown too; without it only the practice is
 */
public record Consent(String by, LocalDate on, boolean names) {

    /** A consent of an earlier day is a slip of the pen. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
}
