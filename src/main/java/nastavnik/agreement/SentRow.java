package nastavnik.agreement;

import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;

/**
 * An activity as it was sent.
 *
 * @param id of the activity
 * @param section heading of its section
 * @param words verbatim
 * @param leftOut why the school has left it out; empty where it has not
 */
record SentRow(long id, String section, ActivityWords words, String leftOut) {

    static SentRow of(String section, ActivityCard activity) {
        return new SentRow(activity.id(), section, activity.words(), activity.removalReason());
    }
}
