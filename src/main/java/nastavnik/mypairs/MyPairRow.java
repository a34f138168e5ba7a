package nastavnik.mypairs;

import java.util.List;
import nastavnik.mentoring.PairState;

/**
 * A pair as its mentor sees it.
 *
 * @param mentee the name that may be shown
 * @param group empty where the pair stands by itself
 * @param until last day, real or planned; empty where the order sets none
 * @param last day of the last meeting; empty where there was none
 * @param next day agreed for the next one, today or later; empty where there is none
 * @param silence that the two have not met for too long, in words; empty where they have
 * @param due what else the mentor has to do, in words
 * @param silenced the consent of the mentee is withdrawn: nothing is written of the pair any more
 * @param meets whether a meeting can be entered
 */
record MyPairRow(
        long id,
        String mentee,
        String form,
        String group,
        String from,
        String until,
        PairState state,
        String last,
        String next,
        String silence,
        List<String> due,
        boolean ended,
        boolean silenced,
        boolean meets) {}
