package nastavnik.erasure;

import java.util.List;

/**
 * Whose data is about to be destroyed, and what.
 *
 * @param name for the last time
 * @param until when it has to be done; empty where no such day runs
 */
record ErasureOffer(
        long participantId, String name, String school, ErasureReason reason, String until, List<String> what) {}
