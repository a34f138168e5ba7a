package nastavnik.consentlist;

import java.util.List;
import nastavnik.consent.ConsentKind;

/**
 * A participant with the state of the consents, as the list shows it.
 *
 * @param missing what is needed and not on file
 * @param until first day on which something on file ends; empty where something is missing or no end is known
 * @param soon whether that day is near
 * @param adultOn 18th birthday where it is near; else empty
 * @param eraseBy until when the data has to be destroyed; empty where it need not be
 * @param late whether that day has passed
 */
record ConsentRow(
        long id,
        String name,
        String category,
        String school,
        List<ConsentKind> missing,
        String until,
        boolean soon,
        String adultOn,
        boolean withdrawn,
        String eraseBy,
        boolean late) {}
