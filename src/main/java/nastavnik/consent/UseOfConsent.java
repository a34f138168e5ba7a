package nastavnik.consent;

import java.time.LocalDate;

/** What a room above does with a participant's data on the ground of a consent: it ends where the consent is withdrawn. */
public interface UseOfConsent {

    /**
     * @param day from which the consent covers nothing more; today or before
     * @return how many uses were ended
     */
    int stop(long participantId, ConsentKind withdrawn, LocalDate day);
}
